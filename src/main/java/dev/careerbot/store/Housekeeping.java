package dev.careerbot.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour: drops what is past its time, and empties the log, where what was deleted can still be read. */
public final class Housekeeping implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMinutes(50);
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Database database;
    private final SqlInbox inbox;
    private final SqlStates states;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "store-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    public Housekeeping(Database database, SqlInbox inbox, SqlStates states) {
        this.database = database;
        this.inbox = inbox;
        this.states = states;
        clock.scheduleWithFixedDelay(this::sweep, EVERY.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void sweep() {
        try {
            inbox.sweep();
            states.sweep();
            database.emptyLog();
        } catch (RuntimeException e) {
            LOG.warn("housekeeping failed, and is tried again in {} minutes", EVERY.toMinutes(), e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
