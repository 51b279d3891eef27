package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import dev.careerbot.edge.telegram.EchoBot;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.log.LogListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The store does not take updates for a while. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class StoreTroubleTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long ANNA = 7_000_000_001L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    @Test
    void confirmsNothingThatIsNotStoredAndLosesNothing() throws InterruptedException {
        try (EchoBot bot = new EchoBot(telegram, folder)) {
            telegram.privateChat(ANNA).says("0");
            telegram.awaitSent(ANNA, 1, SOON);
            assertTrue(telegram.await(SOON, () -> telegram.updateCounts().waiting() == 0));
            bot.storeFails = true;
            telegram.privateChat(ANNA).says("1");
            assertFalse(telegram.await(
                    Duration.ofSeconds(2), () -> telegram.sent(ANNA).size() > 1));
            assertEquals(1, telegram.updateCounts().waiting(), "it is not confirmed");
            assertFalse(bot.pulse().trouble().isEmpty());
            bot.storeFails = false;
            telegram.awaitSent(ANNA, 2, SOON);
            assertEquals(List.of("echo: 0", "echo: 1"), bot.heard(ANNA));
        }
    }

    @Test
    void theLogHasItsKindsAndPlacesAndNotItsWords() throws InterruptedException {
        EchoBot[] self = new EchoBot[1];
        try (LogListener log = LogListener.toAll(Job.class.getPackageName());
                EchoBot bot = new EchoBot(telegram, folder, (chat, text) -> {
                    self[0].storeFails = true;
                    return "echo: " + text;
                })) {
            self[0] = bot;
            telegram.privateChat(ANNA).says("0");
            telegram.awaitSent(ANNA, 1, SOON);
            telegram.privateChat(ANNA).says("1");
            assertTrue(telegram.await(SOON, () -> isTold(log, "the store") && isTold(log, "Updates cannot be stored")));
            bot.storeFails = false;
            assertFalse(log.lines().stream().anyMatch(line -> line.contains("the disk is full")));
        }
    }

    private static boolean isTold(LogListener log, String beginning) {
        return log.events().stream()
                .filter(event -> event.getFormattedMessage().startsWith(beginning))
                .anyMatch(event ->
                        ThrowableProxyUtil.asString(event.getThrowableProxy()).contains("IllegalStateException"));
    }

    @Test
    void whatIsAnsweredIsNotAnsweredAgainBecauseTheStoreFails() throws InterruptedException {
        EchoBot[] self = new EchoBot[1];
        try (EchoBot bot = new EchoBot(telegram, folder, (chat, text) -> {
            self[0].storeFails = text.equals("0");
            return "echo: " + text;
        })) {
            self[0] = bot;
            telegram.privateChat(ANNA).says("0");
            telegram.awaitSent(ANNA, 1, SOON);
            assertFalse(telegram.await(
                    Duration.ofSeconds(1), () -> telegram.sent(ANNA).size() > 1));
            assertEquals(1, bot.stored());
            bot.storeFails = false;
            telegram.privateChat(ANNA).says("1");
            telegram.awaitSent(ANNA, 2, SOON);
            assertEquals(List.of("echo: 0", "echo: 1"), bot.heard(ANNA));
        }
    }
}
