package dev.careerbot.edge.telegram.sending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts what happened within the last second. */
final class LastSecond {
    /** More than this is more than anybody asks for: what Telegram takes in a second even from who pays for it. */
    private static final int MOST = 1_100;

    private final LongSupplier nanos;
    private final Deque<Long> times = new ArrayDeque<>();

    LastSecond(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void note() {
        if (times.size() == MOST) {
            times.remove();
        }
        times.add(nanos.getAsLong());
    }

    synchronized int count() {
        long oldest = nanos.getAsLong() - TimeUnit.SECONDS.toNanos(1);
        while (!times.isEmpty() && times.peek() - oldest <= 0) {
            times.remove();
        }
        return times.size();
    }
}
