package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Call;
import dev.careerbot.faketelegram.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Polling through each kind of trouble: what it waits for, what it ends on, and that it comes back. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(90)
class PollerFaultsTest extends EchoScene {
    private static final String POLL = "getUpdates";
    private static final Duration BACK = Duration.ofSeconds(35);

    /** Before the bot is stopped, which asks once more. */
    @AfterEach
    void leavesWebhooksAlone() {
        telegram.failsNoMore();
        assertEquals(List.of(), telegram.calls("deleteWebhook"));
    }

    static Stream<Fault> passingTroubles() {
        return Stream.of(
                Fault.status(500, "Internal Server Error"),
                Fault.html(502),
                Fault.html(404),
                Fault.body(200, "{}"),
                Fault.body(200, ""),
                Fault.body(200, "{\"ok\":false}"),
                Fault.body(200, "{\"ok\":true,\"result\":7}"),
                Fault.body(200, "{\"ok\":true,\"result\":[{}]}"),
                Fault.truncated(),
                Fault.garbage(),
                Fault.cutOff(),
                Fault.hangUp(),
                Fault.hangUpUnread());
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void comesBackFromWhatPasses(Fault trouble) throws InterruptedException {
        telegram.privateChat(ANNA).says("0");
        telegram.fails(POLL, trouble).times(3);
        start();
        assertTrue(telegram.await(SOON, () -> !bot.pulse().trouble().isEmpty()));
        telegram.awaitSent(ANNA, 1, BACK);
        assertTrue(telegram.await(SOON, () -> bot.pulse().trouble().isEmpty()));
        assertEquals(List.of("echo: 0"), bot.heard(ANNA));
        assertTrue(telegram.calls(POLL).size() < 15, "no storm of polls");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404})
    void endsWhenTelegramDoesNotKnowTheBot(int code) throws InterruptedException {
        telegram.fails(POLL, Fault.status(code, "no"));
        start();
        Poller.End end = bot.awaitEnd(Duration.ofSeconds(5));
        assertTrue(end.refused());
        assertTrue(end.message().contains("@BotFather"), end.message());
        assertFalse(end.message().contains(telegram.token()));
    }

    @Test
    void waitsAsLongAsItIsTold() {
        telegram.fails(POLL, Fault.tooManyRequests(2)).times(1);
        start();
        telegram.privateChat(ANNA).says("0");
        telegram.awaitSent(ANNA, 1, BACK);
        List<Call> polls = telegram.calls(POLL);
        long waited = (polls.get(1).arrivedNanos() - polls.get(0).arrivedNanos()) / 1_000_000;
        assertTrue(waited >= 2_000 && waited < 3_000, waited + " ms");
    }

    @Test
    void saysThatAnotherCopyRunsAndGoesOnWhenItIsGone() throws InterruptedException {
        telegram.fails(POLL, Fault.status(409, "Conflict: terminated by other getUpdates request"))
                .times(1);
        start();
        assertTrue(telegram.await(SOON, () -> bot.pulse().trouble().contains("Stop the other copy")));
        telegram.privateChat(ANNA).says("0");
        telegram.awaitSent(ANNA, 1, Duration.ofSeconds(8));
        assertTrue(telegram.await(SOON, () -> bot.pulse().trouble().isEmpty()));
    }

    @Test
    void leavesAWebhookAloneAndSaysSo() throws InterruptedException {
        telegram.webhook("https://elsewhere.example/hook");
        start();
        assertTrue(telegram.await(SOON, () -> bot.pulse().trouble().contains("A webhook is set")));
        telegram.webhook("");
        telegram.privateChat(ANNA).says("0");
        telegram.awaitSent(ANNA, 1, BACK);
    }

    @Test
    void isBackSoonAfterTheNetwork() throws InterruptedException {
        start();
        telegram.privateChat(ANNA).says("0");
        telegram.awaitSent(ANNA, 1, BACK);
        assertTrue(telegram.await(SOON, () -> bot.stored() == 0), "the answer's fate is known");
        telegram.disconnects();
        telegram.await(Duration.ofSeconds(4), () -> false);
        telegram.privateChat(ANNA).says("1");
        telegram.reconnects();
        telegram.awaitSent(ANNA, 2, BACK);
        assertEquals(List.of("echo: 0", "echo: 1"), bot.heard(ANNA));
    }

    @Test
    void startsWithoutANetwork() {
        telegram.privateChat(ANNA).says("0");
        telegram.disconnects();
        start();
        telegram.await(Duration.ofSeconds(2), () -> false);
        telegram.reconnects();
        telegram.awaitSent(ANNA, 1, BACK);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outlastsAnAnswerThatNeverEnds(boolean drips) {
        telegram.fails(POLL, drips ? Fault.drip(Duration.ofSeconds(1)) : Fault.silence())
                .times(1);
        start();
        telegram.privateChat(ANNA).says("0");
        telegram.awaitSent(ANNA, 1, BACK);
    }
}
