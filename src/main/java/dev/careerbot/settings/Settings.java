package dev.careerbot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the bot is set to.
 *
 * @param knowledgeDir none for the carried copy
 * @param chosenDataDir only where somebody has said so does a talk in a terminal leave anything behind
 * @param ratePerMinute questions of one person that are answered in a minute; 0 for any number
 * @param tipLate a tip that late is still sent
 * @param httpPort none where nothing is to be served
 */
public record Settings(
        Optional<Secret> telegramToken,
        URI telegramApiUrl,
        Optional<Path> knowledgeDir,
        Optional<Path> chosenDataDir,
        int ratePerMinute,
        int tipsPerSecond,
        Duration tipLate,
        Optional<Integer> httpPort,
        String httpHost,
        LogLevel logLevel,
        LogFormat logFormat) {
    private static final Path USUAL_DATA_DIR = Path.of("./data");

    /** Where the bot in Telegram keeps what must outlive it. */
    public Path dataDir() {
        return chosenDataDir.orElse(USUAL_DATA_DIR);
    }
}
