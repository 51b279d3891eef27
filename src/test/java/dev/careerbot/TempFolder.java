package dev.careerbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Folders for programs of the test tree, as JUnit's {@code TempDir} is one for tests: they go when the program ends. */
public final class TempFolder {
    private static final Set<Path> TO_DELETE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TO_DELETE.forEach(TempFolder::delete)));
    }

    private TempFolder() {}

    public static Path named(String name) throws IOException {
        return goingWithUs(Files.createTempDirectory(name));
    }

    public static Path in(Path parent, String name) throws IOException {
        return goingWithUs(Files.createTempDirectory(parent, name));
    }

    /** For what went wrong: its log has to be read. */
    public static void keep(Path folder) {
        TO_DELETE.remove(folder);
    }

    private static Path goingWithUs(Path folder) {
        TO_DELETE.add(folder);
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
