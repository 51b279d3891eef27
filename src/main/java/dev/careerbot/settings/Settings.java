package dev.careerbot.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** All settings, read once. */
public record Settings(Optional<Path> knowledgeDir, Optional<String> telegramToken) {
    public static Settings read() {
        return of(Environment.read(Path.of(""), System.getenv()));
    }

    static Settings of(Map<String, String> values) {
        return new Settings(value(values, "KNOWLEDGE_DIR").map(Path::of), value(values, "TELEGRAM_BOT_TOKEN"));
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
