package dev.careerbot.tips;

import dev.careerbot.conversation.Delivery;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * When everything rests. One chat that must wait holds up nobody; when several in a row come back, the trouble is
 * Telegram's or the network's, and going on would only wear out the others' tries.
 */
final class Rest {
    private static final int IN_A_ROW = 3;
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 5;

    private final LongSupplier nanos;
    private final Set<Long> troubled = new HashSet<>();
    private long until;

    Rest(LongSupplier nanos) {
        this.nanos = nanos;
        this.until = nanos.getAsLong();
    }

    synchronized void note(long chat, Delivery delivery) {
        if (delivery instanceof Delivery.Arrived || delivery instanceof Delivery.Gone) {
            troubled.clear();
            until = nanos.getAsLong();
            return;
        }
        troubled.add(chat);
        if (isTrying()) {
            Duration told = delivery instanceof Delivery.Later later ? later.atLeast() : Duration.ZERO;
            Duration rest = longer(told, growing(troubled.size() - IN_A_ROW));
            until = Math.max(until, nanos.getAsLong() + rest.toNanos());
        }
    }

    private static Duration growing(int further) {
        Duration grown = LEAST.multipliedBy(1L << Math.min(further, DOUBLINGS));
        return grown.compareTo(MOST) > 0 ? MOST : grown;
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether the last ones all came back: then one at a time tells whether it is over. */
    synchronized boolean isTrying() {
        return troubled.size() >= IN_A_ROW;
    }

    synchronized Duration left() {
        return Duration.ofNanos(Math.max(0, until - nanos.getAsLong()));
    }
}
