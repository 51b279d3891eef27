package dev.careerbot.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Layout;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.settings.LogFormat;
import dev.careerbot.settings.LogLevel;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogsTest {
    private static final String TOKEN = "123456789:" + "A".repeat(35);

    private static LoggingEvent event(String message, Throwable thrown) {
        Logger logger = (Logger) LoggerFactory.getLogger("dev.careerbot.edge.telegram.Somebody");
        return new LoggingEvent("", logger, Level.WARN, message, thrown, null);
    }

    private static String line(Layout<ILoggingEvent> layout, String message, Throwable thrown) {
        return layout.doLayout(event(message, thrown));
    }

    @Test
    void anEventIsALineInEitherForm() {
        for (Layout<ILoggingEvent> layout : java.util.List.of(new TextLayout(), new JsonLayout())) {
            String line = line(layout, "one\ntwo\r\n  three", new IOException("x\ny", new Error("z")));
            assertEquals(line.length() - 1, line.indexOf('\n'), line);
            assertTrue(line.contains("one | two | three") && line.contains("LogsTest.anEventIsALine"), line);
        }
    }

    @Test
    void aTokenIsStruckOutInEitherForm() {
        for (Layout<ILoggingEvent> layout : java.util.List.of(new TextLayout(), new JsonLayout())) {
            String line = line(layout, "POST /bot" + TOKEN + "/getMe", new IOException("to /bot" + TOKEN));
            assertTrue(line.contains("POST /bot***/getMe"), line);
            assertFalse(line.contains("AAAA"), line);
        }
    }

    @Test
    void anExceptionsOwnWordsMayQuoteAPersonAndAreLeftOut() {
        String line = line(new TextLayout(), "it broke", new IllegalStateException("what does a zorgblatt earn"));
        assertTrue(line.contains("java.lang.IllegalStateException at LogsTest."), line);
        assertFalse(line.contains("zorgblatt"), line);
    }

    @Test
    void jsonHasItsFields() throws IOException {
        JsonNode json = new ObjectMapper().readTree(line(new JsonLayout(), "it \"broke\" \\ ü\u0001", new Error()));
        assertEquals("WARN", json.path("level").asText());
        assertEquals("Somebody", json.path("logger").asText());
        assertEquals("it \"broke\" \\ ü\u0001", json.path("message").asText());
        assertTrue(json.path("error").asText().startsWith("java.lang.Error at LogsTest.jsonHasItsFields"));
        assertTrue(json.path("time").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"), json::toString);
        assertFalse(new ObjectMapper()
                .readTree(line(new JsonLayout(), "fine", null))
                .has("error"));
    }

    @Test
    void librariesThatPrintAddressesAreQuietHoweverTalkativeTheLogIs() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        Level usual = root.getLevel();
        Logs.set(LogLevel.TRACE, LogFormat.TEXT);
        try {
            assertEquals(Level.TRACE, context.getLogger("dev.careerbot").getEffectiveLevel());
            assertEquals(Level.WARN, context.getLogger("okhttp3.internal").getEffectiveLevel());
            assertEquals(Level.WARN, context.getLogger("org.telegram.x").getEffectiveLevel());
        } finally {
            root.setLevel(usual);
        }
    }
}
