package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.EchoBot;
import dev.careerbot.faketelegram.FakeTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An intake with an echo behind it, which a test starts when it has prepared what is to come in. */
@Timeout(60)
abstract class EchoScene {
    static final Duration SOON = Duration.ofSeconds(10);
    static final long ANNA = 7_000_000_001L;
    static final long BEN = 7_000_000_002L;

    @AutoClose
    final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    Path folder;

    EchoBot bot;

    void start() {
        bot = new EchoBot(telegram, folder);
    }

    void start(EchoBot.Answers answers) {
        bot = new EchoBot(telegram, folder, answers);
    }

    @AfterEach
    void cleanUp() throws InterruptedException {
        if (bot != null) {
            bot.close();
        }
        assertEquals(List.of(), telegram.violations());
    }

    List<String> awaitHeard(long chat, int count) {
        telegram.awaitSent(chat, count, SOON);
        return bot.heard(chat);
    }

    static List<String> echoes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "echo: " + i).toList();
    }

    void awaitAllConfirmed() {
        assertTrue(telegram.await(SOON, () -> telegram.updateCounts().waiting() == 0), "all are confirmed");
    }
}
