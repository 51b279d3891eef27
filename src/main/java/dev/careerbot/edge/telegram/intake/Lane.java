package dev.careerbot.edge.telegram.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line of one chat. At most one thread works in it at a time, so order is kept by itself. */
final class Lane {
    private final Deque<Entry> line = new ArrayDeque<>();
    private final List<Long> passedOver = new ArrayList<>();
    /** Those who have to wait for their turn, each with what they have said since: in a group the others go on. */
    private final Map<Long, Deque<Entry>> asleep = new HashMap<>();

    private boolean taken;

    /**
     * @param person 0 for nobody
     * @param old whether it is an old question, of which only the newest is answered
     * @param update nothing where only its id is in memory
     */
    record Entry(
            long id,
            long chat,
            long person,
            boolean old,
            @Nullable RawUpdate update) {}

    synchronized void add(Entry entry) {
        line.add(entry);
    }

    /** Old questions give way to a newer one, and are done when the chat has been told. */
    synchronized void passOver() {
        for (Iterator<Entry> each = line.iterator(); each.hasNext(); ) {
            Entry entry = each.next();
            if (entry.old()) {
                passedOver.add(entry.id());
                each.remove();
            }
        }
    }

    /** Whether it was free, had something to do, and is now the caller's. */
    synchronized boolean take(boolean alsoOld) {
        Entry first = awake();
        if (taken || first == null || (first.old() && !alsoOld)) {
            return false;
        }
        taken = true;
        return true;
    }

    synchronized void release() {
        taken = false;
    }

    synchronized boolean isIdle() {
        return !taken && line.isEmpty() && asleep.isEmpty();
    }

    /** For whoever has taken it. */
    synchronized Entry next() {
        return line.remove();
    }

    synchronized List<Long> takePassedOver() {
        List<Long> all = List.copyOf(passedOver);
        passedOver.clear();
        return all;
    }

    /** Its person's turn has not come. */
    synchronized void sleep(Entry entry) {
        asleep.computeIfAbsent(entry.person(), person -> new ArrayDeque<>()).add(entry);
    }

    /** Whoever wakes comes first, as nobody has waited for longer. */
    synchronized void wake(long person) {
        Deque<Entry> rested = asleep.remove(person);
        while (rested != null && !rested.isEmpty()) {
            line.addFirst(rested.removeLast());
        }
    }

    /** The first whose person is awake; others join what those have said before. */
    private @Nullable Entry awake() {
        while (!asleep.isEmpty() && !line.isEmpty()) {
            Deque<Entry> before = asleep.get(line.element().person());
            if (before == null) {
                break;
            }
            before.add(line.remove());
        }
        return line.peek();
    }
}
