package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.Speaker;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fault of one update harms no other: what breaks, what cannot be read, what has an odd id or comes twice. */
@Execution(ExecutionMode.CONCURRENT)
class OddUpdatesTest extends EchoScene {
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
}
