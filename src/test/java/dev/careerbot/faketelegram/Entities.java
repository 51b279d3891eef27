package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a bot may mark in a text, counted in UTF-16 units. */
final class Entities {
    private static final int MOST = 100;
    private static final Set<String> PLAIN = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "code",
            "pre",
            "blockquote",
            "expandable_blockquote");
    private static final Set<String> WITH_MORE = Set.of("text_link", "text_mention", "custom_emoji", "date_time");

    /** The server finds these by itself and passes over a bot's own. */
    private static final Set<String> FOUND_BY_SERVER =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");

    private Entities() {}

    static ArrayNode checked(String text, JsonNode asked) {
        ArrayNode kept = Json.array();
        if (asked.isMissingNode()) {
            return kept;
        }
        if (!asked.isArray()) {
            throw Refusal.malformed("can't parse entities: expected an Array of MessageEntity");
        }
        if (asked.size() > MOST) {
            throw Refusal.malformed("more than " + MOST + " entities, of which the rest would not be shown");
        }
        for (JsonNode entity : asked) {
            checkShape(entity);
            checkBounds(
                    text, entity.path("offset").asInt(), entity.path("length").asInt());
            if (!FOUND_BY_SERVER.contains(entity.path("type").asText())) {
                kept.add(((ObjectNode) entity).deepCopy());
            }
        }
        return kept;
    }

    private static void checkShape(JsonNode entity) {
        if (!entity.isObject()) {
            throw unreadable("expected an Object");
        }
        requireInt(entity, "offset");
        requireInt(entity, "length");
        requireText(entity, "type");
        String type = entity.path("type").asText();
        if (WITH_MORE.contains(type)) {
            checkMore(entity, type);
        } else if (!PLAIN.contains(type) && !FOUND_BY_SERVER.contains(type)) {
            throw unreadable("Unsupported type specified");
        }
    }

    private static void checkMore(JsonNode entity, String type) {
        switch (type) {
            case "text_link" -> {
                requireText(entity, "url");
                Links.check("entity URL", entity.path("url").asText());
            }
            case "text_mention" -> requireInt(entity.path("user"), "id");
            case "custom_emoji" -> requireText(entity, "custom_emoji_id");
            default -> requireInt(entity, "unix_time");
        }
    }

    private static void checkBounds(String text, int offset, int length) {
        int end = offset + length;
        if (offset < 0 || length <= 0 || end < 0) {
            throw Refusal.malformed("ENTITY_BOUNDS_INVALID");
        }
        if (offset >= text.length()) {
            throw Refusal.malformed("entity begins after the end of the text at UTF-16 offset " + offset);
        }
        String beginning = "entity beginning at UTF-16 offset " + offset;
        if (end > text.length()) {
            throw Refusal.malformed(beginning + " ends after the end of the text at UTF-16 offset " + end);
        }
        if (splitsPair(text, offset)) {
            throw Refusal.malformed(
                    "entity begins in a middle of a UTF-16 symbol at byte offset " + bytes(text, offset));
        }
        if (splitsPair(text, end)) {
            throw Refusal.malformed(
                    beginning + " ends in a middle of a UTF-16 symbol at byte offset " + bytes(text, end));
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static int bytes(String text, int before) {
        return text.substring(0, before - 1).getBytes(StandardCharsets.UTF_8).length;
    }

    private static void requireInt(JsonNode object, String field) {
        if (!object.has(field)) {
            throw unreadable("Can't find field \"" + field + "\"");
        }
        if (!object.path(field).canConvertToLong() || !object.path(field).isIntegralNumber()) {
            throw unreadable("Field \"" + field + "\" must be of type Number");
        }
    }

    private static void requireText(JsonNode object, String field) {
        if (!object.has(field)) {
            throw unreadable("Can't find field \"" + field + "\"");
        }
        if (!object.path(field).isTextual()) {
            throw unreadable("Field \"" + field + "\" must be of type String");
        }
    }

    private static Refusal unreadable(String reason) {
        return Refusal.malformed("can't parse MessageEntity: " + reason);
    }
}
