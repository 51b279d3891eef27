package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An inbox for tests that kill nobody. */
public final class MemoryInbox implements Inbox {
    private final StateStore states;
    private final Set<Long> seen = new HashSet<>();
    private final Map<Long, RawUpdate> waiting = new HashMap<>();
    private final List<Long> failures = new ArrayList<>();
    private final List<Erasure> erased = java.util.Collections.synchronizedList(new ArrayList<>());
    private final List<String> putAside = new ArrayList<>();
    private final Map<Long, Integer> doneByChat = new HashMap<>();
    private int done;

    public MemoryInbox(StateStore states) {
        this.states = states;
    }

    @Override
    public synchronized List<RawUpdate> add(List<RawUpdate> batch) {
        List<RawUpdate> fresh =
                batch.stream().filter(update -> seen.add(update.id())).toList();
        fresh.forEach(update -> waiting.put(update.id(), update));
        return fresh;
    }

    @Override
    public void waiting(Consumer<RawUpdate> each) {}

    @Override
    public synchronized Optional<RawUpdate> find(long updateId) {
        return Optional.ofNullable(waiting.get(updateId));
    }

    @Override
    public synchronized CompletableFuture<Void> done(long updateId, String talk, @Nullable State state) {
        if (state != null) {
            states.keep(talk, state);
        }
        over(updateId);
        return CompletableFuture.completedFuture(null);
    }

    private void over(long updateId) {
        done++;
        RawUpdate update = waiting.remove(updateId);
        if (update != null) {
            doneByChat.merge(update.chat(), 1, Integer::sum);
        }
    }

    /** How many updates are over, with all that they led to sent. */
    public synchronized int done() {
        return done;
    }

    /** How many of one chat. */
    public synchronized int done(long chat) {
        return doneByChat.getOrDefault(chat, 0);
    }

    @Override
    public void moved(Move move) {}

    @Override
    public synchronized void erase(long updateId, Erasure erasure) {
        erased.add(erasure);
        over(updateId);
    }

    public List<Erasure> erased() {
        return List.copyOf(erased);
    }

    @Override
    public synchronized int failed(long updateId) {
        failures.add(updateId);
        return (int) failures.stream().filter(id -> id == updateId).count();
    }

    public synchronized int failures() {
        return failures.size();
    }

    @Override
    public synchronized void putAside(long updateId, String kind, String reason) {
        putAside.add(kind + ": " + reason);
    }

    public synchronized List<String> putAside() {
        return List.copyOf(putAside);
    }
}
