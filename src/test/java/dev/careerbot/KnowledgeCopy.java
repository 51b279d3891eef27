package dev.careerbot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the knowledge folder that a test may change as a coach would. */
public record KnowledgeCopy(Path folder) {
    public static KnowledgeCopy in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(TheGuide.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TheGuide.FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new KnowledgeCopy(folder);
    }

    /** With a few ways to ask for each thing, so that reading and checking it is a matter of a moment. */
    public static KnowledgeCopy smallIn(Path folder) throws IOException {
        KnowledgeCopy copy = in(folder);
        try (Stream<Path> files = Files.walk(folder.resolve("phrasings"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, Files.readAllLines(file).stream().limit(8).toList());
            }
        }
        return copy;
    }

    public void replace(String file, String old, String with) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not hold " + old);
        }
        Files.writeString(folder.resolve(file), text.replace(old, with));
    }

    public void append(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "\n" + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    public void create(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    public void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    /** A section that no role has any more, and that nothing names. */
    public void takeOutTheConclusion() throws IOException {
        delete("roles/ml-engineer/conclusion.md");
        delete("phrasings/sections/conclusion.txt");
        for (String naming : List.of(
                "roles/ml-engineer/role.md",
                "notes/discrimination-diversity.md",
                "notes/health-and-life.md",
                "notes/bonus.md",
                "notes/love.md",
                "roles/ml-engineer/outlook.md")) {
            replace(naming, ", conclusion", "");
        }
        replace("roles/software-engineer-ml/role.md", ", conclusion in overview", "");
    }

    /** A third role, as a coach would write it. */
    public void addDataAnalyst() throws IOException {
        create("roles/data-analyst/role.md", """
                ---
                title: Data Analyst
                short: da
                order: 3
                names: data analyst, data analysts
                ---
                Answers questions with data.
                """);
        create("roles/data-analyst/responsibilities.md", """
                ---
                title: Duties of an analyst
                source: career-guide
                ---
                An analyst answers questions with data.

                ## Reports {#reports}
                You write a report every week.
                """);
    }
}
