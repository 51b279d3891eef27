package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Send;
import dev.careerbot.faketelegram.Speaker;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Updates in, over a real socket into a real file: in order, whatever stops in between. */
@Execution(ExecutionMode.CONCURRENT)
class IntakeTest extends EchoScene {
    @Test
    void keepsTheOrderOfAThousandUpdatesInEachOfFiftyChats() {
        LongStream.range(1, 51).forEach(chat -> IntStream.range(0, 20)
                .forEach(i -> telegram.privateChat(chat).says("" + i)));
        start();
        LongStream.range(1, 51).forEach(chat -> assertEquals(echoes(0, 20), awaitHeard(chat, 20)));
        awaitAllConfirmed();
        assertEquals(1_000, telegram.sends().size());
    }

    @Test
    void tapsAndMessagesOfAChatStandInOneLine() {
        Speaker anna = telegram.privateChat(ANNA);
        anna.says("1");
        anna.tapsData(1, "2");
        anna.says("3");
        anna.tapsData(1, "4");
        start((chat, text) -> {
            Thread.sleep(text.equals("1") ? 300 : 0);
            return "echo: " + text;
        });
        assertEquals(echoes(1, 5), awaitHeard(ANNA, 4));
    }

    @Test
    void aSlowChatHoldsNoOther() throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(1);
        start((chat, text) -> {
            if (chat == ANNA) {
                enough.await();
            }
            return "echo: " + text;
        });
        telegram.privateChat(ANNA).says("0");
        telegram.privateChat(ANNA).says("1");
        long began = System.nanoTime();
        for (int i = 0; i < 30; i++) {
            telegram.privateChat(BEN).says("" + i);
            awaitHeard(BEN, i + 1);
        }
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(5));
        enough.countDown();
        assertEquals(echoes(0, 2), awaitHeard(ANNA, 2));
    }

    @Test
    void aStopLeavesNothingHalfDoneAndTheNextStartGoesOn() throws InterruptedException {
        int count = 200;
        CountDownLatch some = new CountDownLatch(20);
        start((chat, text) -> {
            some.countDown();
            Thread.sleep(30);
            return "echo: " + text;
        });
        for (int i = 0; i < count; i++) {
            telegram.privateChat(1 + i % 5).says("" + i);
        }
        assertTrue(some.await(10, TimeUnit.SECONDS));
        long began = System.nanoTime();
        bot.close();
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(10));
        int before = telegram.sends().size();
        assertTrue(before < count, "it stopped in the middle");
        start();
        assertTrue(telegram.await(SOON, () -> telegram.sends().size() >= count));
        telegram.privateChat(1).says("end");
        assertTrue(telegram.await(SOON, () -> telegram.sends().size() > count));
        List<String> all = telegram.sends().stream().map(Send::text).sorted().toList();
        assertEquals(count + 1, all.stream().distinct().count(), "nothing lost, nothing twice");
        assertEquals(count + 1, all.size());
        for (int chat = 1; chat <= 5; chat++) {
            List<Integer> order = bot.heard(chat).stream()
                    .filter(text -> !text.endsWith("end"))
                    .map(text -> Integer.parseInt(text.substring(6)))
                    .toList();
            assertEquals(order.stream().sorted().toList(), order);
        }
    }

    @Test
    void aCleanStopConfirmsWhatIsStored() throws InterruptedException {
        start();
        telegram.privateChat(ANNA).says("0");
        awaitHeard(ANNA, 1);
        bot.close();
        assertEquals(0, telegram.updateCounts().waiting());
        assertFalse(bot.isRunning());
        bot = null;
    }
}
