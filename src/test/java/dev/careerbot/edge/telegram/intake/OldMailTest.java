package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.edge.telegram.EchoBot;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What has come while the bot was down. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class OldMailTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long ANNA = 7_000_000_001L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    private final Speaker anna = telegram.privateChat(ANNA);
    private final Speaker annaLongAgo = anna.ago(Duration.ofHours(3));

    private List<String> heard(long chat, int count) throws InterruptedException {
        try (EchoBot bot = new EchoBot(telegram, folder)) {
            telegram.awaitSent(chat, count, SOON);
            telegram.await(Duration.ofMillis(500), () -> telegram.sent(chat).size() > count);
            return bot.heard(chat);
        }
    }

    @Test
    void ofOldQuestionsTheNewestIsAnsweredAndTheRestGetOneLine() throws InterruptedException {
        annaLongAgo.says("first");
        annaLongAgo.says("second");
        annaLongAgo.says("third");
        anna.says("now");
        assertEquals(List.of("passed over 2", "echo: third", "echo: now"), heard(ANNA, 3));
    }

    @Test
    void oneOldQuestionIsAnsweredAsAnyOther() throws InterruptedException {
        annaLongAgo.says("only");
        assertEquals(List.of("echo: only"), heard(ANNA, 1));
    }

    /** They are more than are kept at hand. */
    @Test
    void ofADaysMailTooOnlyTheNewestIsAnswered() throws InterruptedException {
        List<Speaker> people = LongStream.range(0, 3)
                .mapToObj(person -> telegram.privateChat(ANNA + person).ago(Duration.ofHours(3)))
                .toList();
        int each = Lanes.MOST_AT_HAND / 2;
        for (int i = 1; i <= each; i++) {
            String said = "" + i;
            people.forEach(person -> person.says(said));
        }
        try (EchoBot bot = new EchoBot(telegram, folder)) {
            for (Speaker person : people) {
                telegram.awaitSent(person.chat(), 2, Duration.ofSeconds(40));
                assertEquals(List.of("passed over " + (each - 1), "echo: " + each), bot.heard(person.chat()));
            }
        }
    }

    @Test
    void theNewestIsFoundWhenItComesWithALaterBatch() throws InterruptedException {
        for (int i = 0; i < 250; i++) {
            annaLongAgo.says("" + i);
        }
        assertEquals(List.of("passed over 249", "echo: 249"), heard(ANNA, 2));
    }
}
