package dev.careerbot.edge.telegram.intake;

import java.time.Duration;

/** Where updates come from. */
public interface UpdateSource {
    /** Waits up to {@code patience} for updates from {@code offset} on; a higher offset than before confirms those below. */
    Polled poll(long offset, int limit, Duration patience);

    /** Ends a poll that is under way, from another thread. */
    void cancel();
}
