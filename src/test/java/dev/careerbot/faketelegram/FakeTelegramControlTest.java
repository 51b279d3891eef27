package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The control door, as a test in another process uses it. */
class FakeTelegramControlTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final ControlClient control = new ControlClient("http://127.0.0.1:" + telegram.port());

    @Test
    void peopleSpeakOneByOneOrManyAtOnce() {
        assertEquals(
                "[1]", control.tell("say", Map.of("chat", 7, "text", "/start")).toString());
        control.tell(
                "say",
                Map.of(
                        "messages",
                        List.of(Map.of("chat", 7, "text", "one"), Map.of("chat", -100, "from", 8, "text", "two"))));
        JsonNode updates = bot.call("getUpdates").result();
        assertEquals(3, updates.size());
        assertEquals("/start", updates.at("/0/message/text").asText());
        assertEquals(8, updates.at("/2/message/from/id").asLong());
        assertEquals(-100, updates.at("/2/message/chat/id").asLong());
    }

    @Test
    void theBooksAreOpen() {
        control.tell("say", Map.of("chat", 7, "text", "/start"));
        bot.call("getUpdates", "offset", 0);
        bot.call("sendMessage", "chat_id", 7, "text", "welcome", "reply_parameters", Map.of("message_id", 1));
        bot.call("getUpdates", "offset", 2);
        bot.call("sendMessage", "chat_id", 7, "text", "");
        assertEquals(1, control.counted("/updates/confirmed"));
        assertEquals(1, control.counted("/updates/given"));
        assertEquals(2, control.counted("/calls/getupdates"));
        assertEquals(1, control.counted("/sends"));
        assertEquals(1, control.counted("/violations"));
        JsonNode send = control.ask("sends").path(0);
        assertEquals("welcome", send.path("text").asText());
        assertEquals(7, send.path("chat").asLong());
        assertEquals(1, send.path("replies_to").asLong());
        assertEquals(0, control.ask("sends?after=1").size());
        assertTrue(control.ask("updates").at("/0/confirmed").asBoolean());
        assertEquals(2, control.ask("calls?method=sendMessage").size());
        assertEquals("welcome", control.ask("chat?chat=7").at("/0/text").asText());
        assertEquals(
                "Bad Request: message text is empty",
                control.ask("violations").at("/0/what").asText());
    }

    @Test
    void peopleTapEditAndBlock() {
        control.tell("say", Map.of("chat", 7, "text", "/start"));
        bot.call("sendMessage", "chat_id", 7, "text", "choose", "reply_markup", Caller.keyboard("Go", "g:1"));
        control.tell("tap", Map.of("chat", 7, "message", 2, "button", "Go"));
        control.tell("tap", Map.of("chat", 7, "message", 2, "data", "forged"));
        control.tell("edit", Map.of("chat", 7, "message", 1, "text", "/help"));
        control.tell("block", Map.of("chat", 7));
        control.tell("unblock", Map.of("chat", 7));
        JsonNode updates = bot.call("getUpdates").result();
        assertEquals("g:1", updates.at("/1/callback_query/data").asText());
        assertEquals("forged", updates.at("/2/callback_query/data").asText());
        assertEquals("/help", updates.at("/3/edited_message/text").asText());
        assertTrue(updates.path(4).has("my_chat_member"));
        assertEquals(2, control.counted("/unanswered_taps"));
        assertEquals(-1, control.ask("taps").at("/1/answered_after").asInt());
        assertThrows(
                IllegalArgumentException.class,
                () -> control.tell("tap", Map.of("chat", 7, "message", 99, "button", "Go")));
    }

    @Test
    void rawUpdatesAndJumpsAreTaken() {
        control.tell("jump", Map.of("id", 5_000_000_000L));
        control.push(Json.object().put("tomorrow", 1));
        assertEquals(
                5_000_000_000L,
                bot.call("getUpdates").result().at("/0/update_id").asLong());
        assertThrows(IllegalArgumentException.class, () -> control.tell("jump", Map.of("id", 1)));
    }

    @Test
    void troubleIsOrderedAndCalledOff() {
        telegram.privateChat(7);
        control.tell("fault", Map.of("method", "getMe", "kind", "status", "status", 500, "count", 1));
        assertEquals("500 Fault on order", bot.call("getMe").outcome());
        assertEquals("200", bot.call("getMe").outcome());
        control.tell("fault", Map.of("method", "*", "kind", "too_many_requests", "retry_after", 9, "chat", 7));
        assertEquals("200", bot.call("getMe").outcome());
        assertEquals(429, bot.call("sendMessage", "chat_id", 7, "text", "x").status());
        control.tell("clear", Map.of());
        assertEquals(200, bot.call("sendMessage", "chat_id", 7, "text", "x").status());
        control.tell("limits", Map.of("telegrams", true));
        for (int i = 0; i < 5; i++) {
            bot.call("sendMessage", "chat_id", 7, "text", "x");
        }
        assertEquals(429, bot.call("sendMessage", "chat_id", 7, "text", "x").status());
        control.tell("latency", Map.of("millis", 200));
        long begun = System.nanoTime();
        bot.call("getMe");
        assertTrue(System.nanoTime() - begun >= 200_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocked",
                "migrated",
                "html",
                "body",
                "garbage",
                "truncated",
                "cut_off",
                "silence",
                "drip",
                "hang_up",
                "hang_up_unread",
                "slow",
                "odd_result"
            })
    void everyFaultCanBeOrdered(String kind) {
        assertEquals(
                "true",
                control.tell("fault", Map.of("kind", kind, "every", 2, "applied", true))
                        .toString());
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> control.tell("fault", Map.of("kind", "meteor")));
        assertThrows(IllegalArgumentException.class, () -> control.ask("weather"));
        assertThrows(IllegalArgumentException.class, () -> control.ask("chat?chat=99"));
        assertThrows(IllegalArgumentException.class, () -> control.tell("say", Map.of("text", "to nobody")));
    }
}
