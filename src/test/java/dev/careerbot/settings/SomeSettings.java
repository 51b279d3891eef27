package dev.careerbot.settings;

import java.nio.file.Path;
import java.util.Map;

/** Settings as an operator writes them. */
public final class SomeSettings {
    private SomeSettings() {}

    /** A bot in Telegram whom everybody may ask as much as they like. */
    public static Settings telegram(String token, String url, Path dataDir) {
        return telegram(token, url, dataDir, 0);
    }

    /** @param ratePerMinute how much each person may ask */
    public static Settings telegram(String token, String url, Path dataDir, int ratePerMinute) {
        Map<String, String> environment = Map.of(
                "TELEGRAM_BOT_TOKEN",
                token,
                "TELEGRAM_API_URL",
                url,
                "DATA_DIR",
                dataDir.toString(),
                "RATE_PER_MINUTE",
                Integer.toString(ratePerMinute));
        return InForce.read(dataDir, environment).settings();
    }
}
