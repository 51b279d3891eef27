package dev.careerbot.edge.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits before a send is tried again: longer each time, and by lot, so that not all chats come back at once. */
final class Backoff {
    private static final double FIRST_SECONDS = 0.5;
    /** Not longer, so that an answer is soon out however long the network was away. */
    private static final double LONGEST_SECONDS = 30;

    private static final int MOST_DOUBLINGS = 6;

    private int failures;

    Duration next() {
        double most = Math.min(LONGEST_SECONDS, FIRST_SECONDS * (1 << Math.min(failures++, MOST_DOUBLINGS)));
        return Duration.ofMillis((long) (ThreadLocalRandom.current().nextDouble(most) * 1000));
    }
}
