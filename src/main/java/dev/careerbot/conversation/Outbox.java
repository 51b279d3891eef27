package dev.careerbot.conversation;

import dev.careerbot.reply.Reply;
import java.util.concurrent.CompletionStage;

/** How something is said that nobody asked for just now. Doors implement it. */
public interface Outbox {
    /** At most once: it is never said again by itself. */
    CompletionStage<Delivery> push(Chat to, Reply reply);

    /** Whether something can be pushed just now without an answer having to wait for it. */
    default boolean hasRoom() {
        return true;
    }
}
