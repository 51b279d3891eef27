package dev.careerbot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the bot is set to.
 *
 * @param knowledgeDir none for the carried copy
 * @param dataDir where what must outlive the process is kept
 * @param dataDirChosen only where somebody has said so does a talk in a terminal leave anything behind
 * @param ratePerMinute questions of one person that are answered in a minute; 0 for any number
 * @param tipLate a tip that late is still sent
 * @param httpPort none where nothing is to be served
 */
public record Settings(
        Optional<Token> telegramToken,
        URI telegramApiUrl,
        Optional<Path> knowledgeDir,
        Path dataDir,
        boolean dataDirChosen,
        int ratePerMinute,
        int tipsPerSecond,
        Duration tipLate,
        Optional<Integer> httpPort,
        String httpHost,
        LogLevel logLevel,
        LogFormat logFormat) {}
