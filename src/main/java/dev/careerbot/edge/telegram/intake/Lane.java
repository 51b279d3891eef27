package dev.careerbot.edge.telegram.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line of one chat. At most one thread works in it at a time, so order is kept by itself. */
final class Lane {
    private final Deque<Entry> line = new ArrayDeque<>();
    private final Map<Long, Sifting.GivenWay> givenWay = new HashMap<>();
    /** Those who have to wait for their turn, each with what they have said since: in a group the others go on. */
    private final Map<Long, Deque<Entry>> asleep = new HashMap<>();

    private boolean taken;

    /**
     * @param line by which chat's id it is called
     * @param person 0 for nobody
     * @param old whether it may have to give way to a newer one, which is not known yet
     * @param update nothing where only its id is in memory
     */
    record Entry(
            long id,
            long line,
            long person,
            boolean old,
            @Nullable RawUpdate update) {
        /** Nothing if it was erased meanwhile. */
        Optional<RawUpdate> whole(Job job) throws InterruptedException {
            return update == null ? job.find(id) : Optional.of(update);
        }

        private Entry sifted() {
            return new Entry(id, line, person, false, update);
        }
    }

    synchronized void add(Entry entry) {
        line.add(entry);
    }

    /** Empty unless the first is among them. */
    synchronized List<Entry> old() {
        Entry first = line.peek();
        return first != null && first.old() ? line.stream().filter(Entry::old).toList() : List.of();
    }

    /** Those that give way are done when the person has been told. */
    synchronized void sifted(List<Entry> old, Map<Long, Sifting.GivenWay> newest) {
        Set<Long> sifted = old.stream().map(Entry::id).collect(Collectors.toSet());
        Set<Long> gone =
                newest.values().stream().flatMap(way -> way.messages().stream()).collect(Collectors.toSet());
        line.removeIf(entry -> gone.contains(entry.id()));
        List<Entry> rest = line.stream()
                .map(entry -> sifted.contains(entry.id()) ? entry.sifted() : entry)
                .toList();
        line.clear();
        line.addAll(rest);
        newest.forEach((answered, way) -> {
            if (!way.messages().isEmpty()) {
                givenWay.put(answered, way);
            }
        });
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

    /** For whoever has taken it. Nothing if all who were awake have given way. */
    synchronized Optional<Entry> next() {
        Optional<Entry> first = Optional.ofNullable(awake());
        first.ifPresent(entry -> line.remove());
        return first;
    }

    synchronized Optional<Sifting.GivenWay> takeGivenWay(Entry entry) {
        return Optional.ofNullable(givenWay.remove(entry.id()));
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
