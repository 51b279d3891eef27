package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How taps are answered, and the lesser things that a bot sends. */
class FakeTelegramTapsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final Speaker anna = telegram.privateChat(7);

    @Test
    void aTapIsAnsweredOnceAndInTime() {
        String tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
        bot.call("sendMessage", "chat_id", 7, "text", "choose", "reply_markup", Caller.keyboard("Go", "g:1"));
        Tap tap = anna.taps("Go");
        assertFalse(tap.isAnswered());
        assertEquals(-1, telegram.taps().get(0).answeredAfterMillis());
        Object[] answer = {"callback_query_id", tap.id(), "text", "Done", "show_alert", true};
        assertEquals("200", bot.call("answerCallbackQuery", answer).outcome());
        assertTrue(tap.awaitAnswered().compareTo(Duration.ofSeconds(5)) < 0);
        assertTrue(tap.answeredAfterMillis() >= 0);
        assertEquals("Done", tap.notice());
        assertTrue(tap.isAlert());
        assertEquals(tooOld, bot.call("answerCallbackQuery", answer).outcome());
        assertEquals(
                tooOld,
                bot.call("answerCallbackQuery", "callback_query_id", "1").outcome());
        assertEquals(
                "400 Bad Request: MESSAGE_TOO_LONG",
                bot.call("answerCallbackQuery", "callback_query_id", "1", "text", "x".repeat(201))
                        .outcome());
    }

    @Test
    void aTapGrowsTooOld() throws InterruptedException {
        try (FakeTelegram hurried = FakeTelegram.start(Options.usual().answeringTapsWithin(AT_ONCE))) {
            Tap tap = hurried.privateChat(7).tapsData(1, "x");
            Thread.sleep(2 * AT_ONCE.toMillis());
            assertTrue(new Caller(hurried)
                    .call("answerCallbackQuery", "callback_query_id", tap.id())
                    .outcome()
                    .contains("query is too old"));
        }
    }

    private Answer sendFile(String content, String caption) {
        String body = "--XX\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\n" + caption + "\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nattach://it\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"it\"; filename=\"a.txt\"\r\n\r\n" + content
                + "\r\n--XX--\r\n";
        return bot.post("sendDocument", "multipart/form-data; boundary=XX", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsThereAndNotEmptyAndItsCaptionShort() {
        assertEquals(
                "400 Bad Request: there is no document in the request",
                bot.call("sendDocument", "chat_id", 7).outcome());
        assertEquals(
                400,
                bot.call("sendDocument", "chat_id", 7, "document", "BQACunknown")
                        .status());
        assertEquals(
                "400 Bad Request: file must be non-empty", sendFile("", "x").outcome());
        assertEquals(
                "400 Bad Request: message caption is too long",
                sendFile("it", "x".repeat(1_025)).outcome());
        assertEquals("200", sendFile("it", "x".repeat(1_024)).outcome());
    }

    @Test
    void aFileHasNoTextToEdit() {
        long id = sendFile("it", "x").messageId();
        assertEquals(
                "400 Bad Request: there is no text in the message to edit",
                bot.call("editMessageText", "chat_id", 7, "message_id", id, "text", "y")
                        .outcome());
    }

    @Test
    void aChatActionHasAKnownName() {
        assertEquals(
                "200",
                bot.call("sendChatAction", "chat_id", 7, "action", "typing").outcome());
        assertEquals(
                "400 Bad Request: wrong parameter action in request",
                bot.call("sendChatAction", "chat_id", 7, "action", "dancing").outcome());
    }
}
