package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.log.LogListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After /forget there is no byte of a person left, in no file and no log, while the bot goes on. */
class ForgottenTest extends DoorScene {
    private static final long GROUP = -1_001_234_567_891L;
    private static final String SECRET = "mozzarella";

    private final LogListener log = LogListener.toAll("dev.careerbot");

    @BeforeEach
    void startWithALog() {
        start();
    }

    @AfterEach
    void stopWithTheLog() throws Exception {
        stop();
        log.close();
    }

    private String answerTo(String text) {
        anna.says(text);
        return anna.hears().text();
    }

    private boolean isAnywhere(byte[] bytes) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.contains(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean isAnyTraceOf(long id) {
        // As text, in names and updates; and as SQLite writes a number of that size.
        return isAnywhere(Long.toString(id).getBytes(StandardCharsets.US_ASCII))
                || isAnywhere(java.util.Arrays.copyOfRange(
                        ByteBuffer.allocate(Long.BYTES).putLong(id).array(), 2, Long.BYTES));
    }

    private void assertForgotten(long id) {
        assertTrue(telegram.await(SOON, () -> !isAnyTraceOf(id)), "a trace of the id is left");
        assertFalse(isAnywhere(SECRET.getBytes(StandardCharsets.UTF_8)), "a word is left");
    }

    @Test
    void noByteIsLeftAndTheNextMessageIsAFirstVisit() {
        answerTo("/subscribe 8am madrid");
        answerTo("what do they earn in germany with " + SECRET + "?");
        answerTo("/tip");
        Group group = telegram.group(GROUP);
        Speaker inGroup = group.member(ANNA);
        inGroup.says("/salary france");
        inGroup.hears();
        assertTrue(isAnyTraceOf(ANNA), "there was something to forget");
        assertTrue(answerTo("/forget").startsWith("Shall I erase"));
        assertTrue(answerTo("yes").startsWith("Done: I keep nothing"));
        assertForgotten(ANNA);
        assertTrue(answerTo("/settings").contains("It is off."));
        Speaker stranger = telegram.privateChat(8);
        stranger.says("and the lowest?");
        assertEquals(stranger.hears().text(), answerTo("and the lowest?"));
        assertTrue(answerTo("/tip").startsWith("Tip 1 of 62"));
    }

    @Test
    void whatIsErasedWouldHaveBeenExported() {
        Speaker inGroup = telegram.group(GROUP).member(ANNA);
        inGroup.says("/salary france");
        inGroup.hears();
        Speaker other = telegram.group(GROUP).member(17_654_321_987L);
        other.says("/salary spain");
        other.hears();
        anna.says("/export");
        assertEquals("This is all that I keep about you.", anna.hears().text());
        String exported = new String(anna.hears().file().bytes(), StandardCharsets.UTF_8);
        assertTrue(exported.contains("telegram/" + GROUP + "/0/" + ANNA), exported);
        assertTrue(exported.contains("FR") && !exported.contains("\"ES"), exported);
    }

    @Test
    void byTapsToo() {
        answerTo("/subscribe 8am madrid");
        anna.says("/forget");
        SeenMessage asked = anna.hears();
        anna.taps(asked, "Yes, erase it all");
        assertTrue(anna.hears().text().startsWith("Done"));
        assertForgotten(ANNA);
        anna.taps("Start afresh");
        assertTrue(anna.hears().text().startsWith("Hello."));
    }

    @Test
    void aDoubleTapIsNotAskedAnew() {
        anna.says("/forget");
        SeenMessage asked = anna.hears();
        anna.taps(asked, "Yes, erase it all");
        anna.taps(asked, "Yes, erase it all");
        assertTrue(anna.hears().text().startsWith("Done"));
        anna.hearsNothingFor(Duration.ofMillis(300));
    }

    @Test
    void aYesAfterSomethingElseIsAskedAnewForAllToSee() {
        anna.says("/forget");
        SeenMessage asked = anna.hears();
        answerTo("/export");
        anna.hears();
        anna.taps(asked, "Yes, erase it all");
        SeenMessage anew = anna.hears();
        assertEquals(asked.text(), anew.text());
        anna.taps(anew, "Yes, erase it all");
        assertTrue(anna.hears().text().startsWith("Done"));
        assertForgotten(ANNA);
    }

    @Test
    void aGroupIsForgottenWhole() {
        Group group = telegram.group(GROUP);
        Speaker boss = group.administrator(ANNA);
        Speaker member = group.member(7_111_222_333L);
        boss.says("/subscribe 9am berlin");
        boss.hears();
        member.says("/salary germany");
        member.hears();
        boss.says("/forget");
        SeenMessage asked = boss.hears();
        boss.taps(asked, "Yes, erase it all");
        assertTrue(boss.hears().text().startsWith("Done"));
        assertForgotten(GROUP);
        assertForgotten(7_111_222_333L);
    }

    @Test
    void noLineOfTheLogNamesAnybody() {
        answerTo("/subscribe 8am " + SECRET);
        answerTo("/export");
        anna.blocksBot();
        anna.says("/tip");
        anna.unblocksBot();
        answerTo("/start");
        assertFalse(log.events().isEmpty(), "there is a log");
        for (ILoggingEvent event : log.events()) {
            String line = event.getFormattedMessage() + event.getThrowableProxy();
            assertFalse(line.contains(Long.toString(ANNA)) || line.contains(SECRET), line);
        }
    }
}
