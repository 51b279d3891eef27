package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.http.Upload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The door: addresses, tokens, bodies, and many at once. */
class FakeTelegramTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);

    @Test
    void tellsTheBotWhoItIs() {
        var me = bot.call("getMe").result();
        assertTrue(me.path("is_bot").asBoolean());
        assertEquals("careerbot_test_bot", me.path("username").asText());
        assertTrue(telegram.token().startsWith(me.path("id").asText() + ":"));
    }

    @Test
    void methodsAreFoundInAnyCase() {
        assertEquals("200", bot.call("getme").outcome());
        assertEquals("200", bot.call("GETME").outcome());
    }

    @Test
    void anUnknownMethodIsNotFound() {
        assertEquals("404 Not Found", bot.call("sendDream").outcome());
        assertEquals(404, bot.call("sendDream").json().path("error_code").asInt());
        assertEquals(2, telegram.calls("sendDream").size());
    }

    @Test
    void aWrongTokenIsUnauthorizedAndAMalformedOneNotFound() {
        String wrong = "123456:AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDD";
        assertEquals(
                "401 Unauthorized",
                new Caller(telegram.url() + "/bot" + wrong).call("getMe").outcome());
        assertEquals(
                "404 Not Found",
                new Caller(telegram.url() + "/bot12:short").call("getMe").outcome());
        assertEquals(
                "404 Not Found",
                new Caller(telegram.url() + "/bot" + telegram.token() + "%0A")
                        .call("getMe")
                        .outcome());
        assertEquals("404 Not Found", new Caller(telegram.url()).call("getMe").outcome());
    }

    @Test
    void aRevokedTokenIsUnauthorized() {
        telegram.revokesToken();
        assertEquals("401 Unauthorized", bot.call("getMe").outcome());
    }

    @Test
    void standsBehindAPathPrefix() {
        try (FakeTelegram proxied = FakeTelegram.start(Options.usual().underPrefix("/telegram/api"))) {
            assertTrue(proxied.url().endsWith("/telegram/api"));
            assertEquals("200", new Caller(proxied).call("getMe").outcome());
            String bare = "http://127.0.0.1:" + proxied.port() + "/bot" + proxied.token();
            assertEquals("404 Not Found", new Caller(bare).call("getMe").outcome());
        }
    }

    @Test
    void aTokenOfTheWrongShapeIsNotAccepted() {
        assertThrows(IllegalArgumentException.class, () -> Options.usual().withToken("secret"));
    }

    @Test
    void readsFormsAndAddresses() {
        telegram.privateChat(7);
        byte[] form = "chat_id=7&text=caf%C3%A9+%26+tea".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "200",
                bot.post("sendMessage", "application/x-www-form-urlencoded", form)
                        .outcome());
        assertEquals("200", bot.call("sendMessage?chat_id=7&text=hello").outcome());
        assertEquals("café & tea", telegram.sent(7).get(0).text());
        assertEquals("hello", telegram.sent(7).get(1).text());
    }

    @Test
    void readsMultipartAndKeepsFilesAsBytes() {
        telegram.privateChat(7);
        String body = "--XX\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\r\n\u0001}\r\n--XX--\r\n";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "200",
                bot.post("sendDocument", "multipart/form-data; boundary=XX", bytes)
                        .outcome());
        Upload file = telegram.sent(7).get(0).file();
        assertEquals("a.json", file.name());
        assertEquals("application/json", file.type());
        assertEquals("{\r\n\u0001}", new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhatItCannotRead() {
        byte[] half = "{\"chat_id\":".getBytes(StandardCharsets.UTF_8);
        assertTrue(
                bot.post("sendMessage", "application/json", half).outcome().startsWith("400 Bad Request: can't parse"));
        assertEquals(400, bot.post("sendMessage", "text/plain", half).status());
        assertEquals(
                400,
                bot.post("sendMessage", "multipart/form-data; boundary=X", half).status());
    }

    @Test
    void keepsEachCallWithItsBodyAndOutcome() {
        telegram.privateChat(7);
        bot.call("sendMessage", "chat_id", 7, "text", "hello");
        bot.call("sendMessage", "chat_id", 8, "text", "hello");
        Call first = telegram.calls("sendMessage").get(0);
        Call second = telegram.calls("SENDMESSAGE").get(1);
        assertEquals("hello", first.body().path("text").asText());
        assertEquals(200, first.status());
        assertEquals(8, second.chat());
        assertEquals("Bad Request: chat not found", second.description());
        assertTrue(second.arrivedNanos() > first.arrivedNanos());
    }

    @Test
    void servesManyConnectionsAtOnce() throws InterruptedException {
        int clients = 8;
        int each = 1_000;
        AtomicLong good = new AtomicLong();
        CountDownLatch done = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            long chat = telegram.privateChat(100 + i).chat();
            new Thread(() -> {
                        RawClient client = new RawClient(telegram);
                        for (int n = 0; n < each; n++) {
                            String answer =
                                    client.post("sendMessage", "{\"chat_id\":" + chat + ",\"text\":\"" + n + "\"}");
                            good.addAndGet(answer.contains("\"ok\":true") ? 1 : 0);
                        }
                        client.close();
                        done.countDown();
                    })
                    .start();
        }
        // Far under what it does (see FakeTelegramSpeed), so that only a real fault shows on a busy machine.
        assertTrue(done.await(20, TimeUnit.SECONDS), "8,000 requests took longer than 20 seconds");
        assertEquals((long) clients * each, good.get());
        assertEquals(each, telegram.sent(100).size());
        assertEquals("999", telegram.sent(107).get(each - 1).text());
    }
}
