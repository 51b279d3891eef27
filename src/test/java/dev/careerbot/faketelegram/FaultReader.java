package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** A fault as the control door is told of it. */
final class FaultReader {
    private FaultReader() {}

    /**
     * {@code {"method", "kind", "count", "chat", "every", "applied", ...}}, of which method and kind are needed; what
     * else a kind reads is seen below.
     */
    static FaultRule read(JsonNode json) {
        Fault fault = fault(json);
        boolean applied = json.path("applied").asBoolean();
        FaultRule rule = new FaultRule(json.path("method").asText("*"), applied ? fault.applied() : fault);
        if (json.has("count")) {
            rule.times(json.path("count").asLong());
        }
        if (json.has("chat")) {
            rule.inChat(json.path("chat").asLong());
        }
        return rule.everyNth(json.path("every").asInt(1));
    }

    private static Fault fault(JsonNode json) {
        int code = json.path("status").asInt(502);
        Duration pause = Duration.ofMillis(json.path("millis").asLong(1_000));
        String kind = json.path("kind").asText();
        return switch (kind) {
            case "status" -> Fault.status(code, json.path("description").asText("Fault on order"));
            case "too_many_requests" ->
                Fault.tooManyRequests(json.path("retry_after").asInt(1));
            case "migrated" -> Fault.migratedTo(json.path("to").asLong());
            case "blocked" -> Fault.blocked();
            case "html" -> Fault.html(code);
            case "body" ->
                Fault.body(json.path("status").asInt(200), json.path("body").asText());
            case "garbage" -> Fault.garbage();
            case "truncated" -> Fault.truncated();
            case "cut_off" -> Fault.cutOff();
            case "silence" -> Fault.silence();
            case "drip" -> Fault.drip(pause);
            case "hang_up" -> Fault.hangUp();
            case "hang_up_unread" -> Fault.hangUpUnread();
            case "slow" -> Fault.slow(pause);
            case "odd_result" -> Fault.oddResult(json.path("result"));
            default -> throw new IllegalArgumentException("no fault is called '" + kind + "'");
        };
    }
}
