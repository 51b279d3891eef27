package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.log.LogListener;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may have arrived: the way there or back broke, or the answer says nothing. */
class UnknownFateTest extends SenderScene {
    @Test
    void theServersTroubleIsWaitedOut() {
        telegram.fails("sendMessage", Fault.html(502)).times(1);
        telegram.fails("sendMessage", Fault.status(500, "Internal Server Error"))
                .times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(3, calls());
        assertEquals(1, telegram.sent(ANNA).size());
    }

    @Test
    void aGatewaysPageLeavesTheFateOpenSoThatAnAnswerIsRepeatedOnce() {
        telegram.fails("sendMessage", Fault.html(504).applied());
        assertInstanceOf(Outcome.Refused.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503})
    void anOutageBehindAGatewayIsWaitedOut(int code) {
        telegram.fails("sendMessage", Fault.html(code)).times(3);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(4, calls());
        assertEquals(1, telegram.sent(ANNA).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void aProxysNoIsNotTelegramsAndIsWaitedOut(int code) {
        telegram.fails("sendMessage", Fault.html(code)).times(2);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(3, calls());
        assertEquals(1, telegram.sent(ANNA).size());
    }

    @Test
    void anAnswerOfUnknownFateIsRepeatedOnce() {
        telegram.fails("sendMessage", Fault.hangUp()).times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void anAnswerOfUnknownFateIsNotRepeatedTwice() {
        try (LogListener log = LogListener.to(Tries.class)) {
            telegram.fails("sendMessage", Fault.hangUp().applied());
            assertInstanceOf(Outcome.Unknown.class, say(ANNA, "hello"));
            assertEquals(2, calls());
            String lines = log.lines().toString();
            assertTrue(lines.contains("nobody knows whether a message has arrived"), lines);
        }
    }

    @Test
    void whoWaitsForAFileThatMayNotHaveArrivedIsToldSo() {
        telegram.fails("sendDocument", Fault.hangUp());
        Outgoing.Message sorry = new Outgoing.Message(ANNA, "no file");
        assertInstanceOf(
                Outcome.Sent.class,
                sender.enqueue(new Outgoing.Document("a.json", "{}", sorry)).join());
        assertEquals(2, telegram.calls("sendDocument").size());
        assertEquals("no file", anna.hears().text());
    }

    @Test
    void silenceIsAnUnknownFateToo() {
        telegram.fails("sendMessage", Fault.silence());
        assertInstanceOf(Outcome.Unknown.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void whatTelegramSaysOkToIsSentWhateverElseItSays() {
        telegram.fails("sendMessage", Fault.oddResult(Json.object().put("message_id", "?")))
                .times(1);
        telegram.fails("sendMessage", Fault.oddResult(Json.array())).times(1);
        telegram.fails("sendMessage", Fault.truncated()).times(1);
        telegram.fails("sendMessage", Fault.cutOff()).times(1);
        for (int i = 0; i < 4; i++) {
            assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        }
        assertEquals(4, calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "<html>"})
    void aNonsensicalAnswerIsAnUnknownFate(String body) {
        telegram.fails("sendMessage", Fault.body(200, body)).times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void aMessageWaitsUntilTheNetworkIsBack() throws InterruptedException {
        say(ANNA, "before");
        telegram.disconnects();
        // A connection that is still being torn down may yet take a request, and its fate would be unknown.
        while (telegram.connections() > 0) {
            Thread.sleep(10);
        }
        CompletableFuture<Outcome> waiting = sender.enqueue(new Outgoing.Message(ANNA, "after"));
        Thread.sleep(1500);
        telegram.reconnects();
        assertInstanceOf(Outcome.Sent.class, waiting.join());
        assertEquals(
                List.of("before", "after"),
                telegram.sent(ANNA).stream().map(SeenMessage::text).toList());
    }

    @Test
    void aKeptConnectionThatBreaksSendsNothingTwice() {
        say(BEN, "warm");
        telegram.fails("sendMessage", Fault.hangUp().applied()).everyNth(3);
        List<String> said = IntStream.range(0, 12).mapToObj(i -> "m" + i).toList();
        said.forEach(text -> say(BEN, text));
        int repeats = telegram.sends().size() - 1 - said.size();
        assertEquals(calls() - 1 - said.size(), repeats);
        assertTrue(repeats <= 6, "only what was of unknown fate is repeated, once: " + repeats);
        assertEquals(
                said,
                telegram.sends().stream().skip(1).map(Send::text).distinct().toList());
        ben.hears();
    }
}
