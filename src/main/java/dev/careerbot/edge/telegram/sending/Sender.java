package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Outcome;
import java.util.concurrent.CompletableFuture;

/** Brings what is said to Telegram, however many tries that takes. */
public interface Sender {
    enum Result {
        SENT,
        /** It may have arrived, and may not be tried again. */
        UNKNOWN,
        /** Telegram will not take it: blocked, gone, or not valid. */
        REFUSED
    }

    /** Completes when the outcome is known, never exceptionally, and not at all if the sender is closed before. */
    CompletableFuture<Outcome> enqueue(Outgoing outgoing);

    /** Comes back when the outcome is known. */
    Result send(Outgoing outgoing) throws InterruptedException;
}
