package dev.careerbot.conversation;

import dev.careerbot.reply.Reply;
import java.util.concurrent.CompletionStage;

/** How something is said that nobody asked for just now. Doors implement it. */
public interface Outbox {
    /** At most once: it is never said again by itself. */
    CompletionStage<Delivery> push(Chat to, Reply reply);

    /** How much went out through that door within the last second, answers too. */
    default int saidLately() {
        return 0;
    }
}
