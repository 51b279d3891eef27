package dev.careerbot.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.careerbot.settings.LogFormat;
import dev.careerbot.settings.LogLevel;
import org.slf4j.LoggerFactory;

/** Sets the log to what the operator wants of it. */
public final class Logs {
    private Logs() {}

    public static void set(LogLevel level, LogFormat format) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Setup.writeAs(format, context);
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.valueOf(level.name()));
        }
    }
}
