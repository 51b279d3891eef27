package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something a person has seen because of the bot: a message, a file or an edit, in the order in which they took effect.
 *
 * @param at milliseconds since 1970
 * @param repliesTo 0 when it replies to nothing
 */
public record Send(
        long number, long at, long atNanos, String method, long chat, long message, long repliesTo, String text) {

    ObjectNode json() {
        return Json.object()
                .put("number", number)
                .put("at", at)
                .put("at_nanos", atNanos)
                .put("method", method)
                .put("chat", chat)
                .put("message", message)
                .put("replies_to", repliesTo)
                .put("text", text);
    }
}
