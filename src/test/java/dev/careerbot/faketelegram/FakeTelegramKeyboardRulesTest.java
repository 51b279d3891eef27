package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keyboard under a message may be. */
class FakeTelegramKeyboardRulesTest {
    private static final String UNREADABLE = "400 Bad Request: can't parse inline keyboard button: ";

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);

    FakeTelegramKeyboardRulesTest() {
        telegram.privateChat(7);
    }

    private String send(Object markup) {
        return bot.call("sendMessage", "chat_id", 7, "text", "x", "reply_markup", markup)
                .outcome();
    }

    private String sendButton(Object button) {
        return send(Map.of("inline_keyboard", List.of(List.of(button))));
    }

    @Test
    void callbackDataHasOneToSixtyFourBytes() {
        assertEquals("200", sendButton(Map.of("text", "Go", "callback_data", "x".repeat(64))));
        assertEquals(
                "400 Bad Request: BUTTON_DATA_INVALID",
                sendButton(Map.of("text", "Go", "callback_data", "x".repeat(65))));
        assertEquals("200", sendButton(Map.of("text", "Go", "callback_data", "ж".repeat(32))));
        assertEquals(
                "400 Bad Request: BUTTON_DATA_INVALID",
                sendButton(Map.of("text", "Go", "callback_data", "ж".repeat(33))),
                "bytes count, not letters");
        assertEquals(
                UNREADABLE + "Text buttons are unallowed in the inline keyboard",
                sendButton(Map.of("text", "Go", "callback_data", "")));
        assertEquals(3, telegram.violations().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"Go\"} | Text buttons are unallowed in the inline keyboard",
                "{\"callback_data\":\"a\"} | Can't find field \"text\"",
                "{\"text\":1,\"callback_data\":\"a\"} | Field \"text\" must be of type String",
                "{\"text\":\" \",\"callback_data\":\"a\"} | button text must be non-empty",
                "{\"text\":\"Go\",\"callback_data\":1} | Field \"callback_data\" must be of type String",
                "{\"text\":\"Go\",\"callback_data\":\"a\",\"style\":\"pink\"} | invalid button style specified",
                "\"Go\" | InlineKeyboardButton must be an Object"
            })
    void aButtonHasACaptionAndOneThingToDo(String button, String refusal) {
        assertEquals(UNREADABLE + refusal, sendButton(Json.read(button).orElseThrow()));
    }

    @Test
    void aButtonDoesNotDoTwoThings() {
        assertEquals(
                UNREADABLE + "exactly one of the optional fields must be used, not [url, callback_data]",
                sendButton(Map.of("text", "Go", "callback_data", "a", "url", "https://example.com")));
    }

    @Test
    void otherButtonsAreCheckedToo() {
        assertEquals("200", sendButton(Map.of("text", "Go", "url", "https://example.com")));
        assertEquals(
                "400 Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
                sendButton(Map.of("text", "Go", "url", "nowhere")));
        assertEquals("200", sendButton(Map.of("text", "Go", "copy_text", Map.of("text", "x".repeat(256)))));
        assertEquals(
                "400 Bad Request: BUTTON_COPY_TEXT_INVALID",
                sendButton(Map.of("text", "Go", "copy_text", Map.of("text", "x".repeat(257)))));
        assertEquals("200", sendButton(Map.of("text", "Go", "callback_data", "a", "style", "primary")));
    }

    @Test
    void aKeyboardIsAnArrayOfArrays() {
        String shape =
                "400 Bad Request: field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
        Map<String, String> button = Map.of("text", "Go", "callback_data", "a");
        assertEquals(shape, send(Map.of("inline_keyboard", List.of(button))));
        assertEquals(shape, send(Map.of("inline_keyboard", button)));
        assertEquals("400 Bad Request: object expected as reply markup", send(List.of()));
        assertEquals("400 Bad Request: can't parse reply keyboard markup JSON object", send("{"));
        assertEquals(
                400,
                bot.call("sendMessage", "chat_id", 7, "text", "x", "reply_markup", Map.of("buttons", 1))
                        .status());
        assertEquals(
                "400 Bad Request: reply markup is too long",
                send(Map.of("inline_keyboard", Collections.nCopies(101, List.of(button)))));
    }

    @Test
    void otherKeyboardsAreLetThroughAndNotShown() {
        assertEquals("200", send(Map.of("remove_keyboard", true)));
        assertEquals("200", send(Map.of("force_reply", true)));
        assertEquals("200", send(Map.of("inline_keyboard", List.of())));
        assertEquals("200", send(Map.of()));
        assertEquals(List.of(), telegram.sent(7).get(0).buttons());
    }

    @Test
    void rowsAreKept() {
        assertEquals(
                "200",
                send(Map.of(
                        "inline_keyboard",
                        List.of(
                                List.of(
                                        Map.of("text", "A", "callback_data", "a"),
                                        Map.of("text", "B", "callback_data", "b")),
                                List.of(Map.of("text", "C", "callback_data", "c"))))));
        SeenMessage seen = telegram.sent(7).get(0);
        assertEquals("x\n[A] [B]\n[C]", seen.toString());
        assertEquals("b", seen.button("B").data());
    }
}
