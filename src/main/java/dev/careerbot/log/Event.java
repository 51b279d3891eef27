package dev.careerbot.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import dev.careerbot.settings.Token;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of an event is written, whatever the form. */
final class Event {
    private static final Pattern BREAK = Pattern.compile("\\R+\\s*");
    private static final int FRAMES = 6;

    private Event() {}

    static String message(ILoggingEvent event) {
        return BREAK.matcher(Token.strikeOut(event.getFormattedMessage()))
                .replaceAll(" | ")
                .strip();
    }

    static String logger(ILoggingEvent event) {
        String name = event.getLoggerName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Kinds and places, not words: an exception's own may quote a person or an address. Nothing if there is none. */
    static String error(ILoggingEvent event) {
        StringBuilder error = new StringBuilder();
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            error.append(error.isEmpty() ? "" : " because of ")
                    .append(thrown.getClassName())
                    .append(" at ")
                    .append(where(thrown));
        }
        return error.toString();
    }

    private static String where(IThrowableProxy thrown) {
        return Arrays.stream(thrown.getStackTraceElementProxyArray())
                .limit(FRAMES)
                .map(StackTraceElementProxy::getStackTraceElement)
                .map(frame ->
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                                + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
