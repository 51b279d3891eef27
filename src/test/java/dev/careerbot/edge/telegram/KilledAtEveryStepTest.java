package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Chat;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process of its own is killed while one tip is at a step of its way, and another takes over. The server counts. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class KilledAtEveryStepTest {
    private static final long ANNA = 7_000_000_001L;
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TipStep.class)
    void neverTwoForOneDate(TipStep step) throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start();
                Wire wire = new Wire(telegram.port(), step)) {
            subscribe(telegram);
            if (step == TipStep.REFUSED) {
                var ignored =
                        telegram.fails("sendMessage", Fault.tooManyRequests(1)).times(1);
            }
            Process bot = TipProcess.start(wire.url(), telegram.token(), folder, 25, step);
            boolean reached = step.isOnTheWire()
                    ? wire.awaitReached(SOON.toSeconds())
                    : telegram.await(SOON, () -> Files.exists(folder.resolve(HaltingStore.REACHED)));
            assertTrue(reached, () -> "it never came there: " + output());
            assertTrue(telegram.await(SOON, () -> telegram.sends().size() == step.before));
            bot.destroyForcibly().waitFor();

            runAnother(telegram, step);
            runAnother(telegram, TipStep.FINISHED);
            assertEquals(step.after, telegram.sends().size());
        }
    }

    /** As long as it has anything to do today. */
    private void runAnother(FakeTelegram telegram, TipStep after) throws InterruptedException {
        try (TipBot bot = new TipBot(telegram.url(), telegram.token(), folder, 25, Clock.systemUTC())) {
            bot.begin();
            assertTrue(telegram.await(SOON, () -> bot.subscribers
                    .nextDue()
                    .filter(Instant.now().plusSeconds(3_600)::isBefore)
                    .isPresent()));
            int doubts = after.leavesDoubt() ? 1 : 0;
            assertTrue(telegram.await(SOON, () -> bot.tips.counts().snapshot().recovered() >= doubts));
            assertEquals(doubts, bot.tips.counts().snapshot().recovered());
        }
    }

    /** The hour is the present one, wherever on the globe that is far from midnight. */
    private void subscribe(FakeTelegram telegram) {
        Instant now = Instant.now();
        ZoneOffset noon = ZoneOffset.ofHours(12 - now.atZone(ZoneOffset.UTC).getHour());
        Schedule schedule = new Schedule(LocalTime.ofInstant(now, noon), noon, false, null);
        long bot = Long.parseLong(telegram.token().substring(0, telegram.token().indexOf(':')));
        long anna = telegram.privateChat(ANNA).chat();
        try (Database database = Database.open(folder, bot)) {
            Subscriber ignored = new SqlSubscribers(database)
                    .change(new Chat(anna, 0), is -> is.subscribed(schedule, now.minusSeconds(1)));
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
