package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Something a well-made bot never does. */
public record Violation(Instant at, String method, long chat, String what) {

    ObjectNode json() {
        return Json.object()
                .put("at", at.toEpochMilli())
                .put("method", method)
                .put("chat", chat)
                .put("what", what);
    }
}
