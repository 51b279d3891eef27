package dev.careerbot.edge.telegram.api;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after trouble: longer each time, at random, so that many bots do not come back at once. */
public final class Backoff {
    private static final Duration LEAST = Duration.ofMillis(500);
    // With the longest wait and a slow connect the bot is back within 35 s of the network.
    private static final Duration MOST = Duration.ofSeconds(25);
    private static final int DOUBLINGS = 10;

    private final RandomGenerator random;
    private int failures;

    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    public void reset() {
        failures = 0;
    }

    /** @param spent what the failed try took; who has waited for half a minute already need not wait again */
    public Duration next(Duration spent) {
        long ceiling = Math.min(MOST.toMillis(), LEAST.toMillis() << Math.min(failures++, DOUBLINGS));
        long wait = random.nextLong(LEAST.toMillis(), ceiling + 1) - spent.toMillis();
        return Duration.ofMillis(Math.max(LEAST.toMillis(), wait));
    }
}
