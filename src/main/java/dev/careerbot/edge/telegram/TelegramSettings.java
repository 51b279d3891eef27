package dev.careerbot.edge.telegram;

import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.Token;
import java.nio.file.Path;

/**
 * What the door is set to.
 *
 * @param dataFolder where what must outlive the process is kept
 * @param ratePerMinute how many questions of a person are answered in a minute; 0 for any number
 */
public record TelegramSettings(Token token, ApiUrl url, Path dataFolder, int ratePerMinute) {
    public static final int USUAL_RATE = 20;

    /** As they are written in the environment; {@link IllegalArgumentException} says what to set right. */
    public static TelegramSettings of(String token, String url, String dataFolder, int ratePerMinute) {
        if (ratePerMinute < 0) {
            throw new IllegalArgumentException("RATE_PER_MINUTE must be 0 (no limit) or more");
        }
        return new TelegramSettings(
                Token.of(token)
                        .orElseThrow(() -> new IllegalArgumentException("TELEGRAM_BOT_TOKEN does not look like a token."
                                + " Take it from @BotFather: digits, a colon, and 30 to 64 letters, digits, _ or -")),
                ApiUrl.of(url)
                        .orElseThrow(() -> new IllegalArgumentException("TELEGRAM_API_URL must be an address like "
                                + ApiUrl.PUBLIC + " or http://127.0.0.1:8081/prefix")),
                Path.of(dataFolder),
                ratePerMinute);
    }
}
