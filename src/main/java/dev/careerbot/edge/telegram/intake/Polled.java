package dev.careerbot.edge.telegram.intake;

import java.util.List;

/** What came of asking for updates. */
public sealed interface Polled permits Polled.Batch, Polled.Refused, Polled.Broken {
    /** @param updates as they came, each still to be read */
    record Batch(List<String> updates) implements Polled {
        public Batch {
            updates = List.copyOf(updates);
        }
    }

    /** Telegram said no. {@code retryAfter} is in seconds, 0 if it did not say. */
    record Refused(int code, String description, long retryAfter) implements Polled {}

    /** No answer, or none of Telegram's. */
    record Broken(String why) implements Polled {}
}
