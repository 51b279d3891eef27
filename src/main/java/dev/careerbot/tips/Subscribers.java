package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps who gets tips. What returns here is durable. */
public interface Subscribers {
    Optional<Subscriber> find(long chat);

    /** A fresh one if nothing is kept of it. */
    default Subscriber known(Chat chat) {
        return find(chat.id()).orElseGet(() -> Subscriber.fresh(chat));
    }

    /** Reads, changes and keeps in one step, so that a tip on its way and a change of settings never undo each other. */
    Subscriber change(Chat chat, UnaryOperator<Subscriber> how);

    void forget(long chat);

    /** A chat has another id now. */
    void moved(long from, long to);
}
