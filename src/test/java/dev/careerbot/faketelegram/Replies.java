package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;

/** What a message replies to; {@code message} is 0 when it replies to nothing. */
record Replies(long message, boolean orElseWithout) {
    private static final Replies TO_NOTHING = new Replies(0, true);

    static Replies read(Params params) {
        JsonNode asked = params.tree("reply_parameters", "can't parse reply parameters JSON object");
        if (asked.isMissingNode()) {
            return new Replies(params.number("reply_to_message_id"), params.flag("allow_sending_without_reply"));
        }
        if (!asked.isObject()) {
            throw Refusal.malformed("object expected as reply parameters");
        }
        if (asked.isEmpty()) {
            return TO_NOTHING;
        }
        if (!asked.path("message_id").canConvertToLong()) {
            throw Refusal.malformed("can't find field \"message_id\"");
        }
        boolean without = asked.path("allow_sending_without_reply").asBoolean();
        return new Replies(asked.path("message_id").asLong(), without);
    }

    /** Null when the new message replies to nothing. */
    Stored find(Chat chat) {
        if (message == 0) {
            return null;
        }
        Stored found = chat.message(message);
        if (found == null && !orElseWithout) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return found;
    }
}
