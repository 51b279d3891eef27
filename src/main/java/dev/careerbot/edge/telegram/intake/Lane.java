package dev.careerbot.edge.telegram.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

    /** @param old whether it is an old question, of which only the newest is answered */
    record Entry(RawUpdate update, boolean old) {}

    /**
     * Old questions give way to a newer one, and are done when the chat has been told. All in one step, so that whoever has
     * taken the line finds one there.
     *
     * @return how many gave way
     */
    synchronized int add(Entry entry) {
        int before = passedOver.size();
        if (entry.old()) {
            line.stream()
                    .filter(Entry::old)
                    .forEach(older -> passedOver.add(older.update().id()));
            line.removeIf(Entry::old);
        }
        line.add(entry);
        return passedOver.size() - before;
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
        asleep.computeIfAbsent(Glance.person(entry.update()), person -> new ArrayDeque<>())
                .add(entry);
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
            Deque<Entry> before = asleep.get(Glance.person(line.element().update()));
            if (before == null) {
                break;
            }
            before.add(line.remove());
        }
        return line.peek();
    }
}
