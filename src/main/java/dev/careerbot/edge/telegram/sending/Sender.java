package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Outcome;
import java.util.concurrent.CompletableFuture;

/** Brings what is said to Telegram, however many tries that takes. */
public interface Sender {
    /** Completes when the outcome is known, never exceptionally, and not at all if the sender is closed before. */
    CompletableFuture<Outcome> enqueue(Outgoing outgoing);
}
