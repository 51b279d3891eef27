package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Bot API says no: {@code ok:false} with a code and a description. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final boolean botsFault;
    private final transient ObjectNode parameters = Json.object();

    private Refusal(int code, String description, boolean botsFault) {
        super(description, null, false, false);
        this.code = code;
        this.botsFault = botsFault;
    }

    /** A request that a well-made bot never sends: noted as a violation. */
    static Refusal malformed(String description) {
        return new Refusal(400, "Bad Request: " + description, true);
    }

    /** A request that only the state of the world makes wrong. */
    static Refusal badRequest(String description) {
        return new Refusal(400, "Bad Request: " + description, false);
    }

    static Refusal forbidden(String description) {
        return new Refusal(403, "Forbidden: " + description, false);
    }

    static Refusal conflict(String description) {
        return new Refusal(409, "Conflict: " + description, false);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not Found", false);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", false);
    }

    static Refusal tooMany(long retryAfterSeconds) {
        Refusal refusal = new Refusal(429, "Too Many Requests: retry after " + retryAfterSeconds, false);
        refusal.parameters.put("retry_after", retryAfterSeconds);
        return refusal;
    }

    static Refusal migrated(long toChat) {
        Refusal refusal = badRequest("group chat was upgraded to a supergroup chat");
        refusal.parameters.put("migrate_to_chat_id", toChat);
        return refusal;
    }

    /** As {@code code description}, for a fault that is put in by hand. */
    static Refusal plain(int code, String description) {
        return new Refusal(code, description, false);
    }

    int code() {
        return code;
    }

    boolean isBotsFault() {
        return botsFault;
    }

    long retryAfter() {
        return parameters.path("retry_after").asLong();
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("ok", false).put("error_code", code).put("description", getMessage());
        if (!parameters.isEmpty()) {
            json.set("parameters", parameters);
        }
        return json;
    }
}
