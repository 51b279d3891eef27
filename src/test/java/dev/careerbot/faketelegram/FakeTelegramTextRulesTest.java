package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may be, and what may be marked in it. */
class FakeTelegramTextRulesTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);

    FakeTelegramTextRulesTest() {
        telegram.privateChat(7);
    }

    private String send(String text, Object entities) {
        return bot.call("sendMessage", "chat_id", 7, "text", text, "entities", entities)
                .outcome();
    }

    private static Map<String, Object> entity(String type, int offset, int length) {
        return Map.of("type", type, "offset", offset, "length", length);
    }

    @Test
    void aTextIsNeitherEmptyNorBlankNorTooLong() {
        assertEquals("400 Bad Request: message text is empty", send("", List.of()));
        assertEquals(
                "400 Bad Request: message text is empty",
                bot.call("sendMessage", "chat_id", 7).outcome());
        assertEquals("400 Bad Request: text must be non-empty", send(" \n\t", List.of()));
        assertEquals("200", send("x".repeat(4096), List.of()));
        assertEquals("200", send("x".repeat(4096) + "   ", List.of()), "blanks at the end do not count");
        assertEquals("400 Bad Request: message is too long", send("x".repeat(4097), List.of()));
        assertEquals("200", send("😀".repeat(2048), List.of()));
        assertEquals("400 Bad Request: message is too long", send("😀".repeat(2048) + "x", List.of()));
        assertEquals(5, telegram.violations().size());
    }

    @Test
    void halfASymbolIsNoText() {
        byte[] escaped = "{\"chat_id\":7,\"text\":\"half \\ud83d\"}".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "400 Bad Request: strings must be encoded in UTF-8",
                bot.post("sendMessage", "application/json", escaped).outcome());
    }

    @Test
    void aParseModeIsRefusedUnlessAllowed() {
        Object[] marked = {"chat_id", 7, "text", "<b>x</b>", "parse_mode", "HTML"};
        assertEquals(
                "400 Bad Request: unsupported parse_mode",
                bot.call("sendMessage", marked).outcome());
        assertEquals(
                "Bad Request: unsupported parse_mode",
                telegram.violations().get(0).what());
        try (FakeTelegram lenient = FakeTelegram.start(Options.usual().allowingParseMode())) {
            lenient.privateChat(7);
            assertEquals("200", new Caller(lenient).call("sendMessage", marked).outcome());
            assertEquals(List.of(), lenient.violations());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6, 200",
        "0, 7, 400 Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 7",
        "6, 1, 400 Bad Request: entity begins after the end of the text at UTF-16 offset 6",
        "-1, 2, 400 Bad Request: ENTITY_BOUNDS_INVALID",
        "1, 0, 400 Bad Request: ENTITY_BOUNDS_INVALID",
        "2, 2147483647, 400 Bad Request: ENTITY_BOUNDS_INVALID",
        "3, 1, 400 Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 2",
        "0, 3, 400 Bad Request: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 2",
        "2, 2, 200"
    })
    void anEntityLiesWithinTheTextAndSplitsNoSymbol(int offset, int length, String outcome) {
        assertEquals(outcome, send("ab😀cd", List.of(entity("bold", offset, length))));
    }

    @ParameterizedTest
    @CsvSource({
        "bold, 200",
        "italic, 200",
        "underline, 200",
        "strikethrough, 200",
        "spoiler, 200",
        "code, 200",
        "pre, 200",
        "blockquote, 200",
        "expandable_blockquote, 200",
        "bot_command, 200",
        "sparkle, 400 Bad Request: can't parse MessageEntity: Unsupported type specified",
        "text_link, 400 Bad Request: can't parse MessageEntity: Can't find field \"url\"",
        "text_mention, 400 Bad Request: can't parse MessageEntity: Can't find field \"id\"",
        "custom_emoji, 400 Bad Request: can't parse MessageEntity: Can't find field \"custom_emoji_id\"",
        "date_time, 400 Bad Request: can't parse MessageEntity: Can't find field \"unix_time\""
    })
    void anEntityIsOfAKnownKindWithAllItNeeds(String type, String outcome) {
        assertEquals(outcome, send("hello", List.of(entity(type, 0, 5))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a, 200",
        "tg://user?id=1, 200",
        "localhost, 400 Bad Request: entity URL 'localhost' is invalid: Wrong HTTP URL",
        "javascript:alert(1), 400 Bad Request: entity URL 'javascript:alert(1)' is invalid: Wrong HTTP URL"
    })
    void aLinkLeadsSomewhere(String url, String outcome) {
        assertEquals(
                outcome, send("hello", List.of(Map.of("type", "text_link", "offset", 0, "length", 5, "url", url))));
    }

    @Test
    void entitiesAreAListOfWholeObjects() {
        assertEquals(
                "400 Bad Request: can't parse MessageEntity: Can't find field \"length\"",
                send("hello", List.of(Map.of("type", "bold", "offset", 0))));
        assertEquals(
                "400 Bad Request: can't parse MessageEntity: Field \"offset\" must be of type Number",
                send("hello", List.of(Map.of("type", "bold", "offset", "0", "length", 1))));
        assertEquals("400 Bad Request: can't parse MessageEntity: expected an Object", send("hello", List.of(1)));
        assertEquals(
                "400 Bad Request: can't parse entities: expected an Array of MessageEntity", send("hello", Map.of()));
        assertEquals("400 Bad Request: can't parse entities JSON array", send("hello", "[{"));
        assertEquals("200", send("hello", "[{\"type\":\"bold\",\"offset\":0,\"length\":5}]"), "a string may hold JSON");
        List<Object> many = new ArrayList<>(Collections.nCopies(101, entity("bold", 0, 1)));
        assertTrue(send("hello", many).contains("more than 100 entities"));
    }

    @Test
    void blanksGoFromBothEndsAndTheEntitiesMoveAlong() {
        send("  ab  ", List.of(entity("bold", 3, 3)));
        SeenMessage seen = telegram.sent(7).get(0);
        assertEquals("ab", seen.text());
        assertEquals("[{\"type\":\"bold\",\"offset\":1,\"length\":1}]", sorted(seen));
    }

    private static String sorted(SeenMessage seen) {
        var entity = seen.entities().get(0);
        return "[{\"type\":\"%s\",\"offset\":%d,\"length\":%d}]"
                .formatted(
                        entity.path("type").asText(),
                        entity.path("offset").asInt(),
                        entity.path("length").asInt());
    }

    @Test
    void previewOptionsAreRead() {
        assertEquals("200", preview(Map.of("is_disabled", true)));
        assertEquals("200", preview(Map.of("url", "https://example.com", "show_above_text", true)));
        assertEquals("200", preview("{\"is_disabled\":true}"));
        assertTrue(preview(Map.of("is_disabled", "yes")).startsWith("400"));
        assertTrue(preview(Map.of("is_off", true)).startsWith("400"));
        assertEquals("400 Bad Request: object expected as link preview options", preview(List.of()));
        assertEquals("400 Bad Request: can't parse link preview options JSON object", preview("{"));
    }

    private String preview(Object options) {
        return bot.call("sendMessage", "chat_id", 7, "text", "x", "link_preview_options", options)
                .outcome();
    }
}
