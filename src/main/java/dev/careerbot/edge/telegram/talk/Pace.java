package dev.careerbot.edge.telegram.talk;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/** How fast a person is answered: a few at once, then so many a minute. Nothing is dropped; it waits its turn. */
final class Pace {
    static final int BURST = 5;
    /** More would be people who come by once; whoever is forgotten may hurry once more. */
    private static final int MOST_PEOPLE = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Duration interval;
    private final LongSupplier nanos;
    private final Map<Long, Person> people = Bounded.used(MOST_PEOPLE);

    /** @param perMinute 0 for no limit */
    Pace(int perMinute, LongSupplier nanos) {
        this.interval = perMinute == 0 ? Duration.ZERO : MINUTE.dividedBy(perMinute);
        this.nanos = nanos;
    }

    private static final class Person {
        /** When all that was asked so far is paid off. */
        private long evenAt;

        private long toldAt;

        Person(long now) {
            evenAt = now;
            toldAt = now - MINUTE.toNanos();
        }
    }

    /** Takes a turn, and says how long it is until then. */
    synchronized Duration turn(long person) {
        if (interval.isZero()) {
            return Duration.ZERO;
        }
        long now = nanos.getAsLong();
        Person known = of(person, now);
        long owed = Math.max(0, known.evenAt - now);
        known.evenAt = now + owed + interval.toNanos();
        return Duration.ofNanos(Math.max(0, owed - (BURST - 1) * interval.toNanos()));
    }

    /** Gives a turn back that was none. */
    synchronized void giveBack(long person) {
        of(person, nanos.getAsLong()).evenAt -= interval.toNanos();
    }

    private Person of(long person, long now) {
        return people.computeIfAbsent(person, id -> new Person(now));
    }

    synchronized void forget(long person) {
        people.remove(person);
    }

    /** Whether it is time to tell them that they must wait; true at most once a minute. */
    synchronized boolean mayTell(long person) {
        long now = nanos.getAsLong();
        Person known = of(person, now);
        if (now - known.toldAt < MINUTE.toNanos()) {
            return false;
        }
        known.toldAt = now;
        return true;
    }
}
