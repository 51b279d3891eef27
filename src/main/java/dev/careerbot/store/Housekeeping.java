package dev.careerbot.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what is past its time, and empties the log again and again: what was deleted can still be read there. */
public final class Housekeeping implements AutoCloseable {
    private static final Duration SWEEPING = Duration.ofMinutes(50);
    /** People are told that their words are gone a minute after the answer. */
    private static final Duration EMPTYING = Duration.ofSeconds(50);

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "store-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    public Housekeeping(Database database, SqlInbox inbox, SqlStates states) {
        this(database, inbox, states, EMPTYING);
    }

    Housekeeping(Database database, SqlInbox inbox, SqlStates states, Duration emptying) {
        every(SWEEPING, () -> {
            inbox.sweep();
            states.sweep();
        });
        every(emptying, database::emptyLog);
    }

    private void every(Duration time, Runnable work) {
        var ignored = clock.scheduleWithFixedDelay(
                () -> tried(work, time), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void tried(Runnable work, Duration again) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("housekeeping failed, and is tried again in {} seconds", again.toSeconds(), e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
