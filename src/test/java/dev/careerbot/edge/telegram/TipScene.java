package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.store.SettableClock;
import dev.careerbot.tips.TipCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tips over a real socket, a minute before Anna's hour; what the clock shows is up to the test. */
@Timeout(60)
abstract class TipScene {
    static final long ANNA = 7_000_000_001L;
    static final long BEN = 7_000_000_002L;
    static final Instant HOUR = Instant.parse("2026-03-03T08:30:00Z");
    static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    Path folder;

    final SettableClock clock = new SettableClock();
    final Speaker anna = telegram.privateChat(ANNA);
    final Speaker ben = telegram.privateChat(BEN);
    TipBot bot;

    @BeforeEach
    void begin() {
        clock.set(HOUR.minusSeconds(60));
        start();
        bot.subscribe(ANNA, HOUR);
    }

    void start() {
        bot = new TipBot(telegram.url(), telegram.token(), folder, 1_000, clock);
        bot.begin();
    }

    @AfterEach
    void end() {
        bot.close();
        assertEquals(List.of(), telegram.violations());
    }

    void at(Instant time) {
        clock.set(time);
        bot.wake();
    }

    void awaitCount(Predicate<TipCounts.Snapshot> isSo) {
        assertTrue(
                telegram.await(SOON, () -> isSo.test(bot.tips.counts().snapshot())),
                () -> bot.tips.counts().snapshot().toString());
    }

    int calls() {
        return telegram.calls("sendMessage").size();
    }
}
