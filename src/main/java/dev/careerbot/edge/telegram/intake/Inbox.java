package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.State;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps every update from before Telegram is told that it arrived until it is answered. What returned is durable. */
public interface Inbox {
    /** Keeps the updates that are neither waiting nor answered already, all or none, and gives those back. */
    List<RawUpdate> add(List<RawUpdate> batch);

    /** Shows what an earlier run left, oldest first, one by one: all together may be more than memory holds. */
    void waiting(Consumer<RawUpdate> each);

    /** One that waits. */
    Optional<RawUpdate> find(long updateId);

    /**
     * The update is answered: forgets it, remembers its id, and keeps where its talk stands; no state, no change.
     *
     * @return completes when it is durable, in the thread that writes: what follows must be quick and write nothing
     */
    CompletableFuture<Void> done(long updateId, String talk, @Nullable State state);

    /** Erases what is kept of a chat up to this update, which is answered, and lets no trace of it lie in any file. */
    void erase(long updateId, Erasure erasure);

    /** Counts a failure, and says how many there were. */
    int failed(long updateId);

    /** A chat has another id now, and all that is kept of it goes with it, in one step. */
    void moved(Move move);

    /** The talks whose names begin so are called so from here on. */
    record Move(long from, long to, String talks, String now) {}

    /** Gives up on an update: what is kept of it is its id, its kind and why. */
    void putAside(long updateId, String kind, String reason);
}
