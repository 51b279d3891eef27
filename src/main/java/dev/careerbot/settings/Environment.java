package dev.careerbot.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment, over what {@code .env} in the working folder says. */
public final class Environment {
    private Environment() {}

    public static Map<String, String> read(Path folder, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        Path file = folder.resolve(".env");
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).forEach(line -> addLine(line.strip(), values));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + file + ": make it a readable UTF-8 text", unreadable);
            }
        }
        values.putAll(environment);
        return values;
    }

    private static void addLine(String line, Map<String, String> values) {
        int equals = line.indexOf('=');
        if (line.startsWith("#") || equals < 1) {
            return;
        }
        String value = line.substring(equals + 1).strip();
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        values.put(line.substring(0, equals).strip(), quoted ? value.substring(1, value.length() - 1) : value);
    }
}
