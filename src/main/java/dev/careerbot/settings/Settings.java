package dev.careerbot.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** All settings as they are written, read once. What a door makes of its own, it checks itself. */
public record Settings(
        Optional<Path> knowledgeDir,
        Optional<String> telegramToken,
        String telegramApiUrl,
        String dataDir,
        String ratePerMinute) {
    public static Settings read() {
        return of(Environment.read(Path.of(""), System.getenv()));
    }

    /** Only where somebody has said so does a talk in a terminal leave anything behind. */
    public static Optional<Path> chosenDataDir() {
        return value(Environment.read(Path.of(""), System.getenv()), "DATA_DIR").map(Path::of);
    }

    static Settings of(Map<String, String> values) {
        return new Settings(
                value(values, "KNOWLEDGE_DIR").map(Path::of),
                value(values, "TELEGRAM_BOT_TOKEN"),
                value(values, "TELEGRAM_API_URL").orElse("https://api.telegram.org"),
                value(values, "DATA_DIR").orElse("./data"),
                value(values, "RATE_PER_MINUTE").orElse("20"));
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A record would print the token. */
    @Override
    public String toString() {
        return "Settings[knowledgeDir=" + knowledgeDir + ", telegramToken="
                + (telegramToken.isPresent() ? "set" : "none") + ", telegramApiUrl=" + telegramApiUrl + ", dataDir="
                + dataDir + ", ratePerMinute=" + ratePerMinute + "]";
    }
}
