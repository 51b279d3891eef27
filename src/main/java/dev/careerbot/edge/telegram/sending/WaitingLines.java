package dev.careerbot.edge.telegram.sending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of things that come one after another. The head stays in its line until it is done. */
final class WaitingLines<T> {
    private final Map<Object, Deque<T>> lines = new HashMap<>();

    /** Whether it is the head, and so its turn. */
    synchronized boolean join(Object line, T thing) {
        Deque<T> waiting = lines.computeIfAbsent(line, key -> new ArrayDeque<>());
        waiting.add(thing);
        return waiting.size() == 1;
    }

    synchronized boolean isEmpty(Object line) {
        return !lines.containsKey(line);
    }

    /** All but the head, which is being done. */
    synchronized List<T> dropWaiting(Object line) {
        Deque<T> waiting = lines.get(line);
        if (waiting == null || waiting.size() < 2) {
            return List.of();
        }
        T head = waiting.remove();
        List<T> dropped = List.copyOf(waiting);
        waiting.clear();
        waiting.add(head);
        return dropped;
    }

    /** The head goes; whose turn is it now? */
    synchronized @Nullable T next(Object line) {
        Deque<T> waiting = lines.get(line);
        if (waiting == null) {
            return null;
        }
        waiting.remove();
        if (waiting.isEmpty()) {
            lines.remove(line);
        }
        return waiting.peek();
    }
}
