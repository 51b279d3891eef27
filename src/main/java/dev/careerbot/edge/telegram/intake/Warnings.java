package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Says the same trouble once a minute at most, however often it happens. */
final class Warnings {
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Logger log;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    Warnings(Logger log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    void warn(String message) {
        warn(message, null);
    }

    synchronized void warn(String message, @Nullable Throwable fault) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            log.debug(message, fault);
        } else {
            next = now.plus(SILENCE);
            log.warn(message, fault);
        }
    }
}
