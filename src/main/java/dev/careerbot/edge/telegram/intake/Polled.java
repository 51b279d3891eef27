package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of asking for updates. */
public sealed interface Polled permits Polled.Batch, Polled.Refused, Polled.Broken {
    /** @param updates an array of them, each still to be read */
    record Batch(JsonNode updates) implements Polled {}

    /** Telegram said no. {@code retryAfter} is in seconds, 0 if it did not say. */
    record Refused(int code, String description, long retryAfter) implements Polled {}

    /** No answer, or none of Telegram's. */
    record Broken(String why) implements Polled {}
}
