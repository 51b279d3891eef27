package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.EchoBot;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.faketelegram.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates in, over a real socket into a real file: order, faults of one that harm no other, odd ids, restarts. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class IntakeTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long ANNA = 7_000_000_001L;
    private static final long BEN = 7_000_000_002L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    private EchoBot bot;

    private void start() {
        bot = new EchoBot(telegram, folder);
    }

    private void start(EchoBot.Answers answers) {
        bot = new EchoBot(telegram, folder, answers);
    }

    @AfterEach
    void cleanUp() throws InterruptedException {
        if (bot != null) {
            bot.close();
        }
        assertEquals(List.of(), telegram.violations());
    }

    private List<String> awaitHeard(long chat, int count) {
        telegram.awaitSent(chat, count, SOON);
        return bot.heard(chat);
    }

    private static List<String> echoes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "echo: " + i).toList();
    }

    private void awaitAllConfirmed() {
        assertTrue(telegram.await(SOON, () -> telegram.updateCounts().waiting() == 0), "all are confirmed");
    }

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
    void whatBreaksThreeTimesIsPutAsideWithOneApology() {
        AtomicInteger tries = new AtomicInteger();
        start((chat, text) -> switch (text) {
            case "exception" -> throw new IllegalStateException("what a person said");
            case "stack" -> overrun(0);
            case "heap" -> throw new OutOfMemoryError("as if");
            case "second time" -> {
                if (tries.incrementAndGet() < 2) {
                    throw new IllegalStateException();
                }
                yield "at last";
            }
            default -> "echo: " + text;
        });
        Speaker anna = telegram.privateChat(ANNA);
        List.of("exception", "stack", "heap", "second time", "1").forEach(anna::says);
        telegram.privateChat(BEN).says("2");
        assertEquals(List.of("sorry", "sorry", "sorry", "at last", "echo: 1"), awaitHeard(ANNA, 5));
        assertEquals(List.of("echo: 2"), awaitHeard(BEN, 1));
        assertTrue(telegram.await(SOON, () -> bot.stored() == 0));
    }

    private static String overrun(int depth) {
        return depth < 0 ? "" : overrun(depth + 1) + depth;
    }

    @Test
    void ninetyNineGoodUpdatesAreServedBesideABadOne() {
        for (int i = 0; i < 99; i++) {
            if (i == 50) {
                telegram.pushRaw(Json.object().put("message", "not an object"));
            }
            telegram.privateChat(100 + i).says("0");
        }
        telegram.pushRaw(Json.object().put("quantum_message", 7));
        telegram.pushRaw(Json.object());
        start();
        LongStream.range(100, 199).forEach(chat -> assertEquals(echoes(0, 1), awaitHeard(chat, 1)));
        awaitAllConfirmed();
        assertTrue(telegram.calls("getUpdates").size() < 10, "no storm of polls");
    }

    @ParameterizedTest
    @MethodSource("beyondAllMeasure")
    void aGoodUpdateIsServedBesideOneThatIsBeyondAllMeasure(String odd) {
        String update = "{\"update_id\":%d,\"message\":{\"chat\":{\"id\":%d},\"x\":%s,\"text\":\"0\"}}";
        String body = "{\"result\":[" + update.formatted(101, ANNA, odd) + "," + update.formatted(102, BEN, "\"ä\"")
                + "],\"ok\":true}";
        telegram.privateChat(ANNA).sendsPhoto();
        telegram.privateChat(BEN).sendsPhoto();
        telegram.fails("getUpdates", Fault.body(200, body)).times(1);
        start();
        assertEquals(echoes(0, 1), awaitHeard(BEN, 1));
        assertEquals(List.of("sorry"), awaitHeard(ANNA, 1));
        assertTrue(telegram.await(SOON, () -> bot.stored() == 0), "it is put aside");
        assertTrue(bot.pulse().trouble().isEmpty(), bot.pulse().trouble());
    }

    private static List<String> beyondAllMeasure() {
        return List.of(
                "9".repeat(1_200),
                "[".repeat(1_200) + "]".repeat(1_200),
                "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200));
    }

    @Test
    void idsMayFallAfterAQuietWeekAndMayBeLong() {
        telegram.updateIdJumpsTo(6_000_000_000L);
        start();
        telegram.privateChat(ANNA).says("0");
        awaitHeard(ANNA, 1);
        awaitAllConfirmed();
        telegram.updateIdJumpsTo(17);
        telegram.privateChat(ANNA).says("1");
        assertEquals(echoes(0, 2), awaitHeard(ANNA, 2));
        awaitAllConfirmed();
        assertTrue(telegram.calls("getUpdates").size() < 15, "no hot loop");
    }

    @Test
    void anUpdateThatComesTwiceIsAnsweredOnce() throws InterruptedException {
        start();
        telegram.privateChat(ANNA).says("0");
        awaitHeard(ANNA, 1);
        awaitAllConfirmed();
        telegram.pushRaw(Json.object()
                .put("update_id", 1)
                .set(
                        "message",
                        Json.object()
                                .put("text", "again")
                                .set("chat", Json.object().put("id", ANNA))));
        telegram.privateChat(ANNA).says("1");
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
