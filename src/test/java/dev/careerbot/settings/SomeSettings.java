package dev.careerbot.settings;

import java.nio.file.Path;
import java.util.Map;

/** Settings as an operator writes them. */
public final class SomeSettings {
    private SomeSettings() {}

    /** A bot in Telegram whom everybody may ask as much as they like. */
    public static Settings telegram(String token, String url, Path dataDir) {
        Map<String, String> environment = Map.of(
                "TELEGRAM_BOT_TOKEN",
                token,
                "TELEGRAM_API_URL",
                url,
                "DATA_DIR",
                dataDir.toString(),
                "RATE_PER_MINUTE",
                "0");
        return InForce.read(dataDir, environment).settings();
    }
}
