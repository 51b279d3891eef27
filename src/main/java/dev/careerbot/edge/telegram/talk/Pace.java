package dev.careerbot.edge.telegram.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** How fast a person is answered: a few at once, then so many a minute. Nothing is dropped; it waits its turn. */
final class Pace {
    static final int BURST = 5;
    /** More would be people who come by once; whoever is forgotten may hurry once more. */
    private static final int MOST_PEOPLE = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Duration interval;
    private final InstantSource clock;
    private final Map<Long, Person> people = Bounded.used(MOST_PEOPLE);

    /** @param perMinute 0 for no limit */
    Pace(int perMinute, InstantSource clock) {
        this.interval = perMinute == 0 ? Duration.ZERO : MINUTE.dividedBy(perMinute);
        this.clock = clock;
    }

    private static final class Person {
        /** When all that was asked so far is paid off. */
        private Instant evenAt = Instant.MIN;

        private Instant toldAt = Instant.MIN;
    }

    /** Takes a turn, and says how long it is until then. */
    synchronized Duration turn(long person) {
        if (interval.isZero()) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Person known = people.computeIfAbsent(person, id -> new Person());
        Instant even = known.evenAt.isBefore(now) ? now : known.evenAt;
        known.evenAt = even.plus(interval);
        Duration ahead = Duration.between(now, even).minus(interval.multipliedBy(BURST - 1));
        return ahead.isNegative() ? Duration.ZERO : ahead;
    }

    synchronized void forget(long person) {
        people.remove(person);
    }

    /** Whether it is time to tell them that they must wait; true at most once a minute. */
    synchronized boolean mayTell(long person) {
        Person known = people.computeIfAbsent(person, id -> new Person());
        Instant now = clock.instant();
        if (known.toldAt != Instant.MIN && known.toldAt.plus(MINUTE).isAfter(now)) {
            return false;
        }
        known.toldAt = now;
        return true;
    }
}
