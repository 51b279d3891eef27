package dev.careerbot.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in force, and how it came about.
 *
 * @param lines each setting with its value and its origin, secrets struck out
 * @param warnings what was passed over and perhaps should not be
 */
public record InForce(Settings settings, List<String> lines, List<String> warnings) {
    public InForce {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** {@link SettingsRefused} with every fault there is. */
    public static InForce read() {
        return read(Path.of(""), System.getenv());
    }

    static InForce read(Path folder, Map<String, String> environment) {
        Environment written = Environment.read(folder, environment);
        Settings settings = new SettingsReader(written).read();
        return new InForce(
                settings,
                Arrays.stream(Key.values())
                        .map(key -> line(key, written.of(key)))
                        .toList(),
                written.warnings());
    }

    private static String line(Key key, Optional<Written> written) {
        String value = written.map(found -> shown(key, found.text())).orElse("(not set)");
        return String.format(
                "%-18s  %-30s  %s", key, value, written.map(Written::origin).orElse(Written.DEFAULT));
    }

    private static String shown(Key key, String text) {
        return key.isSecret() ? Token.of(text).orElseThrow().toString() : Token.strikeOut(text);
    }
}
