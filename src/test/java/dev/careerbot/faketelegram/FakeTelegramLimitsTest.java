package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Caller.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Being told to wait, and not waiting. */
class FakeTelegramLimitsTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);

    FakeTelegramLimitsTest() {
        telegram.privateChat(7);
        telegram.privateChat(8);
        telegram.group(-9);
    }

    private Answer send(long chat) {
        return bot.call("sendMessage", "chat_id", chat, "text", "hello");
    }

    private static long retryAfter(Answer answer) {
        assertEquals(429, answer.status());
        return answer.json().at("/parameters/retry_after").asLong();
    }

    @Test
    void withoutLimitsNothingWaits() {
        for (int i = 0; i < 100; i++) {
            assertEquals(200, send(7).status());
        }
    }

    @Test
    void aChatTakesABurstAndThenOneASecond() throws InterruptedException {
        telegram.limits(new Limits(1, 3, 0, 0));
        for (int i = 0; i < 3; i++) {
            assertEquals(200, send(7).status());
        }
        assertEquals(1, retryAfter(send(7)));
        assertEquals(200, send(8).status(), "another chat is another matter");
        Thread.sleep(1_050);
        assertEquals(200, send(7).status());
        assertEquals(4, telegram.sent(7).size());
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void aGroupTakesTwentyAMinute() {
        telegram.limits(new Limits(0, 0, 20, 0));
        for (int i = 0; i < 20; i++) {
            assertEquals(200, send(-9).status());
        }
        long wait = retryAfter(send(-9));
        assertTrue(wait > 55 && wait <= 60, "told to wait " + wait);
        for (int i = 0; i < 25; i++) {
            assertEquals(200, send(7).status());
        }
    }

    @Test
    void allChatsTogetherTakeThirtyASecond() {
        telegram.limits(new Limits(0, 0, 0, 30));
        long begun = System.nanoTime();
        int taken = 0;
        while (send(taken % 2 == 0 ? 7 : 8).status() == 200) {
            taken++;
        }
        long windows = 1 + (System.nanoTime() - begun) / 1_000_000_000L;
        assertTrue(taken >= 30 && taken <= 30 * windows, taken + " were taken");
    }

    @Test
    void editsCountAsWell() {
        telegram.limits(new Limits(1, 1, 0, 0));
        long id = send(7).messageId();
        retryAfter(bot.call("editMessageText", "chat_id", 7, "message_id", id, "text", "other"));
    }

    @Test
    void callingBeforeTheTimeIsAViolation() throws InterruptedException {
        telegram.fails("sendMessage", Fault.tooManyRequests(1)).times(1);
        assertEquals(1, retryAfter(send(7)));
        send(8);
        assertEquals(List.of(), telegram.violations());
        send(7);
        Violation early = telegram.violations().get(0);
        assertEquals("called before retry_after was over", early.what());
        assertEquals(7, early.chat());
        Thread.sleep(1_050);
        send(7);
        assertEquals(1, telegram.violations().size());
    }

    @Test
    void pollingBeforeTheTimeIsOneToo() {
        telegram.fails("getUpdates", Fault.tooManyRequests(5)).times(1);
        bot.call("getUpdates");
        bot.call("getMe");
        send(7);
        assertEquals(List.of(), telegram.violations());
        bot.call("getUpdates");
        assertEquals("getupdates", telegram.violations().get(0).method());
    }

    @Test
    void malformedRequestsAreViolationsAndTheStateOfTheWorldIsNot() {
        bot.call("sendMessage", "chat_id", 7, "text", "x", "reply_markup", Caller.keyboard("Go", "x".repeat(65)));
        assertEquals(
                "Bad Request: BUTTON_DATA_INVALID", telegram.violations().get(0).what());
        send(99);
        bot.call("sendMessage", "chat_id", 7, "text", "x", "reply_parameters", Map.of("message_id", 99));
        bot.call("answerCallbackQuery", "callback_query_id", "1");
        bot.call("editMessageText", "chat_id", 7, "message_id", 99, "text", "x");
        bot.call("getDream");
        assertEquals(1, telegram.violations().size());
    }
}
