package dev.careerbot.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How the files of a folder look from outside, by which a change is noticed without reading them. */
record Print(Map<String, String> files) {
    /** Nothing while it cannot be told, as when files go away under the look. */
    static Optional<Print> of(Path folder) {
        try {
            Map<String, String> files = new TreeMap<>();
            for (Map.Entry<String, Path> file : Folder.filesIn(folder).entrySet()) {
                BasicFileAttributes of = Files.readAttributes(file.getValue(), BasicFileAttributes.class);
                files.put(
                        file.getKey(),
                        of.size() + " " + of.lastModifiedTime() + " " + Objects.requireNonNullElse(of.fileKey(), ""));
            }
            return Optional.of(new Print(files));
        } catch (IOException | java.io.UncheckedIOException changing) {
            return Optional.empty();
        }
    }
}
