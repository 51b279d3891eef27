package dev.careerbot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written: in the environment, over what {@code .env} in the working folder says. */
final class Environment {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Key, Written> written = new EnumMap<>(Key.class);
    private final List<String> warnings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Environment() {}

    static Environment read(Path folder, Map<String, String> environment) {
        Environment read = new Environment();
        read.file(folder.resolve(Written.FILE));
        for (Key key : Key.values()) {
            Optional.ofNullable(environment.get(key.name()))
                    .ifPresent(text -> read.written.put(key, new Written(text.strip(), Written.ENVIRONMENT)));
        }
        return read;
    }

    private void file(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                line(line.replace(BYTE_ORDER_MARK, "").strip(), number);
            }
        } catch (IOException unreadable) {
            faults.add(".env cannot be read: make it a UTF-8 text file that this user may read, or move it away");
        }
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            warnings.add(".env:" + number + ": there is no KEY=value in this line, so it is passed over");
            return;
        }
        String name = line.substring(0, equals).strip().replaceFirst("^export\\s+", "");
        Optional<Key> key = key(name);
        if (key.isPresent()) {
            written.put(
                    key.get(), new Written(unquoted(line.substring(equals + 1).strip()), Written.FILE));
        } else {
            Likeness.to(name)
                    .ifPresent(meant -> warnings.add(".env:" + number + ": " + Token.strikeOut(name)
                            + " is no setting, so it is passed over. Is " + meant + " meant?"));
        }
    }

    private static Optional<Key> key(String name) {
        try {
            return Optional.of(Key.valueOf(name));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    /** Whether somebody has said so, whatever holds without. */
    boolean isChosen(Key key) {
        return written.containsKey(key) && !written.get(key).text().isEmpty();
    }

    /** Empty is as good as not written; what holds then is {@link Key#unset}. */
    Optional<Written> of(Key key) {
        return Optional.ofNullable(written.get(key))
                .filter(found -> !found.text().isEmpty())
                .or(() -> key.unset().map(text -> new Written(text, Written.DEFAULT)));
    }

    List<String> warnings() {
        return warnings;
    }

    List<String> faults() {
        return faults;
    }
}
