package dev.careerbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the driver unpacks its native part. Nobody clears that away after a process that was killed, so that it lies beside
 * the store, where the next start does.
 */
final class NativeLibrary {
    private static final String WHERE = "org.sqlite.tmpdir";
    private static final String NAME = "native";

    private NativeLibrary() {}

    static void unpackBeside(Path store) throws IOException {
        if (System.getProperty(WHERE) != null) {
            return;
        }
        Path own = Files.createDirectories(store.resolveSibling(NAME));
        try (Stream<Path> files = Files.list(own)) {
            for (Path left : files.toList()) {
                // Where a talk in a terminal shares the folder, Windows lets nobody delete what is in use.
                boolean ignored = left.toFile().delete();
            }
        }
        System.setProperty(WHERE, own.toString());
    }
}
