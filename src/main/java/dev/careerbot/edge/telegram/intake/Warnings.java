package dev.careerbot.edge.telegram.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Says the same trouble once a minute at most, however often it happens. */
final class Warnings {
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Logger log;
    private final Clock clock;
    private Instant next = Instant.MIN;

    Warnings(Logger log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    synchronized void warn(String message) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            log.debug(message);
        } else {
            next = now.plus(SILENCE);
            log.warn(message);
        }
    }
}
