package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads texts and captions as the server keeps them: checked, and trimmed with their entities. */
final class Texts {
    static final int LONGEST_TEXT = 4096;
    static final int LONGEST_CAPTION = 1024;

    private final boolean parseModeRefused;

    Texts(boolean parseModeRefused) {
        this.parseModeRefused = parseModeRefused;
    }

    FormattedText message(Params params) {
        if (params.text("text").isEmpty()) {
            throw Refusal.malformed("message text is empty");
        }
        FormattedText text = read(params, "text", "entities");
        if (text.text().isEmpty()) {
            throw Refusal.malformed("text must be non-empty");
        }
        if (text.text().length() > LONGEST_TEXT) {
            throw Refusal.malformed("message is too long");
        }
        return text;
    }

    FormattedText caption(Params params) {
        FormattedText caption = read(params, "caption", "caption_entities");
        if (caption.text().length() > LONGEST_CAPTION) {
            throw Refusal.malformed("message caption is too long");
        }
        return caption;
    }

    private FormattedText read(Params params, String field, String entitiesField) {
        if (parseModeRefused && params.has("parse_mode")) {
            throw Refusal.malformed("unsupported parse_mode");
        }
        String text = params.text(field);
        checkPairs(text);
        JsonNode asked = params.tree(entitiesField, "can't parse entities JSON array");
        return trimmed(text, Entities.checked(text, asked));
    }

    static void checkPairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw Refusal.malformed("strings must be encoded in UTF-8");
            }
        }
    }

    /** Blanks go from both ends, but not from before a leading entity. */
    private static FormattedText trimmed(String text, ArrayNode entities) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int firstEntity =
                entities.isEmpty() ? end : entities.get(0).path("offset").asInt();
        for (JsonNode entity : entities) {
            firstEntity = Math.min(firstEntity, entity.path("offset").asInt());
        }
        int start = 0;
        while (start < Math.min(end, firstEntity) && isBlank(text.charAt(start))) {
            start++;
        }
        return new FormattedText(text.substring(start, end), moved(entities, start, end));
    }

    private static ArrayNode moved(ArrayNode entities, int start, int end) {
        ArrayNode moved = Json.array();
        for (JsonNode entity : entities) {
            int from = entity.path("offset").asInt();
            int to = Math.min(end, from + entity.path("length").asInt());
            if (to > from) {
                ObjectNode copy = entity.deepCopy();
                moved.add(copy.put("offset", from - start).put("length", to - from));
            }
        }
        return moved;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
