package dev.careerbot.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a knowledge folder has changed, waits until the change is over, and hands on what is in it then. Looks
 * now and then rather than asks to be told: that also works for folders that a container or a network brings.
 */
public final class FolderWatch implements AutoCloseable {
    public static final Duration EVERY = Duration.ofSeconds(1);
    /** A copy under way pauses between two files, but hardly for so many looks. */
    static final int LOOKS_AT_REST = 3;

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "knowledge-watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private Optional<Print> taken;
    private Optional<Print> seen;
    private int atRest;

    /** To be made before the folder is read for the first time, so that no change falls in between. */
    public FolderWatch(Path folder) {
        this.folder = folder;
        this.taken = Print.of(folder);
        this.seen = taken;
    }

    public Path folder() {
        return folder;
    }

    public void start(Duration every, Consumer<Folder> changed) {
        clock.scheduleWithFixedDelay(() -> safely(changed), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(Consumer<Folder> changed) {
        try {
            look().ifPresent(changed);
        } catch (RuntimeException | Error e) {
            LOG.error("a change of the knowledge folder could not be taken in", e);
        }
    }

    /** The folder, if it has changed since it was last handed on and has come to rest. */
    Optional<Folder> look() {
        Optional<Print> now = Print.of(folder);
        atRest = now.isPresent() && now.equals(seen) ? atRest + 1 : 0;
        seen = now;
        return now.isEmpty() || now.equals(taken) || atRest < LOOKS_AT_REST ? Optional.empty() : read(now);
    }

    private Optional<Folder> read(Optional<Print> before) {
        try {
            Folder read = Folder.on(folder);
            if (!Print.of(folder).equals(before)) {
                atRest = 0;
                return Optional.empty();
            }
            taken = before;
            return Optional.of(read);
        } catch (IOException changing) {
            atRest = 0;
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
