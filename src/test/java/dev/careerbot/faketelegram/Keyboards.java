package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads {@code reply_markup}. Only inline keyboards become part of a message. */
final class Keyboards {
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_DATA_BYTES = 64;
    private static final int LONGEST_COPY = 256;
    private static final Set<String> STYLES = Set.of("danger", "success", "primary");
    private static final List<String> ACTIONS = List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay");

    private Keyboards() {}

    /** The rows of the inline keyboard, none when there is no such keyboard. */
    static ArrayNode inline(Params params) {
        JsonNode markup = params.tree("reply_markup", "can't parse reply keyboard markup JSON object");
        if (markup.isMissingNode()) {
            return Json.array();
        }
        if (!markup.isObject()) {
            throw Refusal.malformed("object expected as reply markup");
        }
        checkKind(markup);
        JsonNode rows = markup.path("inline_keyboard");
        if (rows.isMissingNode()) {
            return Json.array();
        }
        return checkedRows(rows);
    }

    /** As {@link #inline}, where no other keyboard will do. */
    static ArrayNode inlineOnly(Params params) {
        JsonNode markup = params.tree("reply_markup", "can't parse reply keyboard markup JSON object");
        if (markup.isObject() && !markup.isEmpty() && !markup.has("inline_keyboard")) {
            throw Refusal.malformed("inline keyboard expected");
        }
        return inline(params);
    }

    private static void checkKind(JsonNode markup) {
        long kinds = List.of("inline_keyboard", "keyboard", "remove_keyboard", "force_reply").stream()
                .filter(markup::hasNonNull)
                .count();
        if (kinds > 1 || (kinds == 0 && !markup.isEmpty())) {
            throw Refusal.malformed("can't parse reply markup: expected exactly one kind of keyboard");
        }
    }

    private static ArrayNode checkedRows(JsonNode rows) {
        String shape = "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
        if (!rows.isArray()) {
            throw Refusal.malformed(shape);
        }
        int buttons = 0;
        ArrayNode kept = Json.array();
        for (JsonNode row : rows) {
            if (!row.isArray()) {
                throw Refusal.malformed(shape);
            }
            row.forEach(Keyboards::checkButton);
            buttons += row.size();
            if (!row.isEmpty()) {
                kept.add(row.deepCopy());
            }
        }
        if (buttons > MOST_BUTTONS) {
            throw Refusal.malformed("reply markup is too long");
        }
        return kept;
    }

    private static void checkButton(JsonNode button) {
        if (!button.isObject()) {
            throw unreadable("InlineKeyboardButton must be an Object");
        }
        if (!button.path("text").isTextual()) {
            throw unreadable(
                    button.has("text") ? "Field \"text\" must be of type String" : "Can't find field \"text\"");
        }
        if (button.path("text").asText().isBlank()) {
            throw unreadable("button text must be non-empty");
        }
        Texts.checkPairs(button.path("text").asText());
        if (button.hasNonNull("style") && !STYLES.contains(button.path("style").asText())) {
            throw unreadable("invalid button style specified");
        }
        List<String> actions = ACTIONS.stream().filter(button::hasNonNull).toList();
        if (actions.isEmpty()) {
            throw unreadable("Text buttons are unallowed in the inline keyboard");
        }
        if (actions.size() > 1) {
            throw unreadable("exactly one of the optional fields must be used, not " + actions);
        }
        checkAction(actions.get(0), button.path(actions.get(0)));
    }

    private static void checkAction(String action, JsonNode value) {
        switch (action) {
            case "callback_data" -> checkData(value);
            case "url" -> Links.check("inline keyboard button URL", value.asText());
            case "copy_text" -> {
                int length = value.path("text").asText().length();
                if (length == 0 || length > LONGEST_COPY) {
                    throw Refusal.malformed("BUTTON_COPY_TEXT_INVALID");
                }
            }
            default -> {}
        }
    }

    private static void checkData(JsonNode data) {
        if (!data.isTextual()) {
            throw unreadable("Field \"callback_data\" must be of type String");
        }
        int bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0) {
            throw unreadable("Text buttons are unallowed in the inline keyboard");
        }
        if (bytes > MOST_DATA_BYTES) {
            throw Refusal.malformed("BUTTON_DATA_INVALID");
        }
    }

    private static Refusal unreadable(String reason) {
        return Refusal.malformed("can't parse inline keyboard button: " + reason);
    }
}
