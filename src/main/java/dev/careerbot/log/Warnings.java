package dev.careerbot.log;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Says the same trouble once a minute at most, however often it happens. */
public final class Warnings {
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Logger log;
    private final LongSupplier nanos;
    private @Nullable Long next;

    public Warnings(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    public void warn(String message) {
        warn(message, null);
    }

    public synchronized void warn(String message, @Nullable Throwable fault) {
        long now = nanos.getAsLong();
        if (next != null && now - next < 0) {
            log.debug(message, fault);
        } else {
            next = now + SILENCE.toNanos();
            log.warn(message, fault);
        }
    }
}
