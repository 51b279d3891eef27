package dev.careerbot.edge.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that grow, and are drawn by lot, so that many who failed together do not come back together. */
final class Backoff {
    private static final double FIRST_SECONDS = 0.5;
    /** Not longer, so that we are soon back however long the network was away. */
    private static final double LONGEST_SECONDS = 30;

    private static final int MOST_DOUBLINGS = 6;

    private int failures;

    Duration next() {
        double most = Math.min(LONGEST_SECONDS, FIRST_SECONDS * (1 << Math.min(failures++, MOST_DOUBLINGS)));
        return Duration.ofMillis((long) (ThreadLocalRandom.current().nextDouble(most) * 1000));
    }
}
