package dev.careerbot.settings;

import java.util.Optional;

/** Every setting there is, by the name that it has in the environment. */
public enum Key {
    TELEGRAM_BOT_TOKEN("", "the token as @BotFather gives it: digits, a colon, and 30 to 64 letters, digits, _ or -"),
    TELEGRAM_API_URL(
            "https://api.telegram.org", "an address such as https://api.telegram.org or http://127.0.0.1:8081/prefix"),
    KNOWLEDGE_DIR("", "the path of a folder"),
    DATA_DIR("./data", "the path of a folder"),
    RATE_PER_MINUTE("20", "a whole number from 0 (no limit) to 999999"),
    TIPS_PER_SECOND("25", "a whole number from 1 to 1000"),
    TIP_LATE_HOURS("3", "a whole number from 0 to 23"),
    HTTP_PORT("", "a whole number from 1 to 65535"),
    HTTP_HOST("127.0.0.1", "an address of this machine, such as 127.0.0.1 or 0.0.0.0"),
    LOG_LEVEL("INFO", "ERROR, WARN, INFO, DEBUG or TRACE"),
    LOG_FORMAT("text", "text or json");

    private final String unset;
    private final String mayBe;

    Key(String unset, String mayBe) {
        this.unset = unset;
        this.mayBe = mayBe;
    }

    /** What holds where it is not set; nothing for what is then off. */
    public Optional<String> unset() {
        return Optional.of(unset).filter(text -> !text.isEmpty());
    }

    String mayBe() {
        return mayBe;
    }

    boolean isSecret() {
        return this == TELEGRAM_BOT_TOKEN;
    }
}
