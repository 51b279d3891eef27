package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.settings.SomeSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The system's clock is set while the bot runs: an hour ahead, and back. */
@Execution(ExecutionMode.CONCURRENT)
class StrangeClockTest extends DoorScene {
    private final SystemClock clock = new SystemClock();

    private static final class SystemClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void goesAhead() {
            ahead = Duration.ofHours(1);
        }

        void goesBack() {
            ahead = Duration.ZERO;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void startByThatClock() {
        start(
                CompletableFuture.completedFuture(TheGuide.guide()),
                SomeSettings.telegram(telegram.token(), telegram.url(), folder, 20),
                clock);
    }

    @AfterEach
    void end() throws Exception {
        stop();
    }

    private SeenMessage answerTo(String text) {
        anna.says(text);
        return anna.hears();
    }

    @Test
    void whoHasAskedMuchWhileItWasAheadNeedNotWaitForAnHour() {
        clock.goesAhead();
        for (int i = 0; i < 5; i++) {
            answerTo("/salary uk");
        }
        clock.goesBack();
        anna.says("/salary spain");
        assertTrue(telegram.await(SOON, () -> telegram.sent(anna.chat()).stream()
                .anyMatch(message -> message.text().contains("Spain"))));
    }

    @Test
    void aButtonMeansSomethingAgain() {
        clock.goesAhead();
        SeenMessage hello = answerTo("/start");
        String topic = hello.captions().get(0);
        anna.taps(hello, topic);
        anna.hears();
        clock.goesBack();
        anna.taps(hello, topic);
        anna.hears();
    }

    @Test
    void aPictureIsNotTakenForOneOfAnAlbum() {
        clock.goesAhead();
        anna.sendsPhoto();
        anna.hears();
        clock.goesBack();
        anna.sendsPhoto();
        anna.hears();
    }

    @Test
    void whatIsAskedNowIsNotOld() {
        clock.goesAhead();
        answerTo("/help");
        telegram.latency(Duration.ofMillis(300));
        for (String place : List.of("United Kingdom", "Spain", "Germany")) {
            anna.says("/salary " + place);
        }
        for (String place : List.of("United Kingdom", "Spain", "Germany")) {
            assertTrue(anna.hears().text().contains(place), place);
        }
    }

    @Test
    void anAnswerThatCannotBeSentAtOnceIsNotGivenUp() {
        var ignored = telegram.fails("sendMessage", Fault.status(500, "Internal Server Error"))
                .times(3);
        anna.says("/salary uk");
        assertTrue(telegram.await(SOON, () -> !telegram.calls("sendMessage").isEmpty()));
        clock.goesAhead();
        assertTrue(anna.hears().text().contains("United Kingdom"));
    }

    @Test
    void itIsAliveAsLongAsPollsComeBack() {
        answerTo("/salary uk");
        clock.goesAhead();
        assertTrue(door.pulse().silence().compareTo(SOON) < 0);
        assertTrue(door.pulse().sinceGood().compareTo(SOON) < 0);
    }
}
