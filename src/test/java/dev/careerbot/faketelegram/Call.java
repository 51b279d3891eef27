package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A request of the bot as it arrived, and what it was answered. */
public final class Call {
    /** No answer yet, or none at all: see the faults that stay silent. */
    public static final int UNANSWERED = 0;

    private final long number;
    private final String method;
    private final long chat;
    private final ObjectNode body;
    private final Instant arrived;
    private final long arrivedNanos;
    private volatile int status = UNANSWERED;
    private volatile String description = "";

    Call(long number, String method, Params params, long arrivedNanos) {
        this.number = number;
        this.method = method;
        this.chat = params.chat();
        this.body = params.json();
        this.arrived = Instant.now();
        this.arrivedNanos = arrivedNanos;
    }

    public long number() {
        return number;
    }

    /** In lower case. */
    public String method() {
        return method;
    }

    /** 0 when the call names none. */
    public long chat() {
        return chat;
    }

    public ObjectNode body() {
        return body;
    }

    public Instant arrived() {
        return arrived;
    }

    /** By {@link System#nanoTime}. */
    public long arrivedNanos() {
        return arrivedNanos;
    }

    public int status() {
        return status;
    }

    /** Of a refusal; else empty. */
    public String description() {
        return description;
    }

    void refusedWith(String words) {
        description = words;
    }

    void answered(int with) {
        status = with;
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("number", number)
                .put("method", method)
                .put("chat", chat)
                .put("at", arrived.toEpochMilli())
                .put("at_nanos", arrivedNanos)
                .put("status", status)
                .put("description", description);
        json.set("body", body);
        return json;
    }

    @Override
    public String toString() {
        return json().toString();
    }
}
