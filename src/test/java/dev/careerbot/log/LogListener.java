package dev.careerbot.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears what is logged until it is closed, by others of the same name too. */
public final class LogListener implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    private LogListener(Logger logger) {
        this.logger = logger;
        heard.start();
        logger.addAppender(heard);
    }

    public static LogListener to(Class<?> type) {
        return toAll(type.getName());
    }

    public static LogListener toAll(String packageName) {
        return new LogListener(logs().getLogger(packageName));
    }

    /** While another thread starts the log, there is but a substitute for it. */
    private static LoggerContext logs() {
        while (true) {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
                return logs;
            }
            Thread.onSpinWait();
        }
    }

    public List<ILoggingEvent> events() {
        return List.copyOf(heard.list);
    }

    public List<String> lines() {
        return events().stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
    }
}
