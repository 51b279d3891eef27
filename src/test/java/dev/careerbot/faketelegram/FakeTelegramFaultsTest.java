package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each kind of trouble, as it looks on the wire. */
class FakeTelegramFaultsTest {
    private static final String SEND = "sendMessage";
    private static final String HELLO = "{\"chat_id\":7,\"text\":\"hello\"}";

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @AutoClose
    private final RawClient wire = new RawClient(telegram);

    private final Caller bot = new Caller(telegram);

    FakeTelegramFaultsTest() {
        telegram.privateChat(7);
        telegram.privateChat(8);
    }

    private String send(long chat) {
        return bot.call(SEND, "chat_id", chat, "text", "hello").outcome();
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aFaultBefallsItsMethodAndChatSoManyTimes() {
        FaultRule rule = telegram.fails(SEND, Fault.status(500, "Internal Server Error"))
                .inChat(7)
                .times(2);
        assertEquals("200", send(8));
        assertEquals("500 Internal Server Error", send(7));
        assertEquals("200", bot.call("getMe").outcome());
        assertEquals("500 Internal Server Error", send(7));
        assertEquals("200", send(7));
        assertEquals(2, rule.hits());
        assertEquals(1, telegram.sent(7).size(), "what failed did not take effect");
        assertEquals(500, telegram.calls(SEND).get(1).status());
    }

    @Test
    void aFaultCanBefallEachThirdCallUntilItIsLifted() {
        FaultRule rule = telegram.fails("*", Fault.html(502)).everyNth(3);
        assertEquals("200", send(7));
        assertEquals("200", bot.call("getMe").outcome());
        assertThrows(RuntimeException.class, () -> send(7));
        rule.lift();
        for (int i = 0; i < 4; i++) {
            assertEquals("200", send(7));
        }
        telegram.fails("*", Fault.html(502));
        telegram.failsNoMore();
        assertEquals("200", send(7));
    }

    @Test
    void tooManyRequestsSaysHowLongToWait() throws IOException {
        telegram.fails(SEND, Fault.tooManyRequests(17)).times(1);
        HttpResponse<byte[]> response = bot.raw(SEND, "chat_id", 7, "text", "hello");
        assertEquals(429, response.statusCode());
        assertEquals("17", response.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 17\","
                        + "\"parameters\":{\"retry_after\":17}}",
                body(response));
    }

    @Test
    void aChatCanBlockOrMigrateByOrder() {
        telegram.fails(SEND, Fault.blocked()).times(1);
        assertEquals("403 Forbidden: bot was blocked by the user", send(7));
        telegram.fails(SEND, Fault.migratedTo(-1_009_999_999_999L)).times(1);
        var refused = bot.call(SEND, "chat_id", 7, "text", "hello");
        assertEquals(400, refused.status());
        assertEquals(
                -1_009_999_999_999L,
                refused.json().at("/parameters/migrate_to_chat_id").asLong());
    }

    @Test
    void bodiesCanBePagesOrNothingOrAnything() throws IOException {
        telegram.fails("getMe", Fault.html(503)).times(1);
        HttpResponse<byte[]> page = bot.raw("getMe");
        assertEquals(503, page.statusCode());
        assertEquals("text/html", page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(body(page).startsWith("<html>"));
        telegram.fails("getMe", Fault.body(200, "")).times(1);
        assertEquals("", body(bot.raw("getMe")));
        telegram.fails("getMe", Fault.body(200, "{}")).times(1);
        assertEquals("{}", body(bot.raw("getMe")));
        telegram.fails("getMe", Fault.garbage()).times(1);
        byte[] garbage = bot.raw("getMe").body();
        assertThrows(IOException.class, () -> Json.read(garbage));
    }

    @Test
    void truncatedJsonIsHalfOfTheTruthAndTakesEffect() throws IOException {
        telegram.fails(SEND, Fault.truncated()).times(1);
        HttpResponse<byte[]> half = bot.raw(SEND, "chat_id", 7, "text", "hello");
        assertEquals(200, half.statusCode());
        assertTrue(body(half).startsWith("{\"ok\":true,\"result\":{\"message_id\":1"));
        assertThrows(IOException.class, () -> Json.read(half.body()));
        assertEquals(1, telegram.sent(7).size());
    }

    @Test
    void anAnswerCanBeCutOff() throws IOException {
        telegram.fails(SEND, Fault.cutOff()).times(1);
        wire.send(SEND, HELLO);
        int promised = wire.readHead();
        byte[] got = wire.readFor(2_000);
        assertEquals(promised / 2, got.length);
        assertTrue(wire.closesWithin(2_000));
        assertEquals(1, telegram.sent(7).size());
    }

    @Test
    void silenceKeepsTheConnectionOpenAndSaysNothing() throws IOException {
        telegram.fails(SEND, Fault.silence()).times(1);
        wire.send(SEND, HELLO);
        assertEquals(0, wire.readFor(300).length);
        assertFalse(wire.closesWithin(100));
        assertEquals(Call.UNANSWERED, telegram.calls(SEND).get(0).status());
        assertEquals(0, telegram.sent(7).size());
        telegram.fails(SEND, Fault.silence().applied()).times(1);
        try (RawClient other = new RawClient(telegram)) {
            other.send(SEND, HELLO);
            assertTrue(
                    telegram.await(Duration.ofSeconds(5), () -> telegram.sent(7).size() == 1));
            assertEquals(0, other.readFor(100).length);
        }
    }

    @Test
    void dripsComeOneByOne() throws IOException {
        telegram.fails("getMe", Fault.drip(Duration.ofMillis(100))).times(1);
        wire.send("getMe", "{}");
        assertTrue(wire.readHead() > 100);
        int drops = wire.readFor(450).length;
        assertTrue(drops >= 1 && drops <= 8, drops + " bytes came");
    }

    @Test
    void hangingUpUnreadIsSeenByNoMethod() throws IOException {
        FaultRule rule = telegram.fails(SEND, Fault.hangUpUnread()).times(1);
        wire.send(SEND, HELLO);
        assertTrue(wire.closesWithin(2_000));
        assertEquals(1, rule.hits());
        assertEquals(0, telegram.calls(SEND).size());
        telegram.fails(SEND, Fault.hangUpUnread()).inChat(8).times(1);
        assertEquals("200", send(7));
        assertThrows(CompletionException.class, () -> send(8));
    }

    @Test
    void hangingUpAfterReadingMayOrMayNotTakeEffect() throws IOException {
        telegram.fails(SEND, Fault.hangUp()).times(1);
        wire.send(SEND, HELLO);
        assertTrue(wire.closesWithin(2_000));
        assertEquals(1, telegram.calls(SEND).size());
        assertEquals(0, telegram.sent(7).size());
        telegram.fails(SEND, Fault.hangUp().applied()).times(1);
        try (RawClient other = new RawClient(telegram)) {
            other.send(SEND, HELLO);
            assertTrue(other.closesWithin(2_000));
            assertEquals(1, telegram.sent(7).size());
        }
    }

    @Test
    void aKeptConnectionIsClosedOnItsSecondRequest() throws IOException {
        assertTrue(wire.post(SEND, HELLO).contains("\"ok\":true"));
        telegram.fails(SEND, Fault.hangUp()).times(1);
        wire.send(SEND, HELLO);
        assertTrue(wire.closesWithin(2_000));
    }

    @Test
    void anOddResultIsStillASuccess() {
        telegram.fails(SEND, Fault.oddResult(Json.object().put("message_id", "one")))
                .times(1);
        var odd = bot.call(SEND, "chat_id", 7, "text", "hello");
        assertEquals(
                "{\"ok\":true,\"result\":{\"message_id\":\"one\"}}", odd.json().toString());
        assertEquals(1, telegram.sent(7).size());
        telegram.fails(SEND, Fault.oddResult(Json.yes())).times(1);
        assertEquals("400 Bad Request: chat not found", send(9), "a refusal stays one");
    }

    @Test
    void oneCallOrAllCanBeSlow() {
        telegram.fails("getMe", Fault.slow(Duration.ofMillis(300))).times(1);
        assertTrue(millisOf(() -> bot.call("getMe")) >= 300);
        assertTrue(millisOf(() -> bot.call("getMe")) < 300);
        telegram.latency(Duration.ofMillis(200));
        assertTrue(millisOf(() -> send(7)) >= 200);
        telegram.failsNoMore();
        assertTrue(millisOf(() -> send(7)) < 200);
    }

    private static long millisOf(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Test
    void aFaultOfGetUpdatesConfirmsNothingUnlessItTakesEffect() {
        telegram.privateChat(7).says("hello");
        telegram.fails("getUpdates", Fault.status(502, "Bad Gateway")).times(1);
        assertEquals("502 Bad Gateway", bot.call("getUpdates", "offset", 2).outcome());
        assertEquals(0, telegram.updateCounts().confirmed());
        bot.call("getUpdates", "offset", 2);
        assertEquals(1, telegram.updateCounts().confirmed());
    }
}
