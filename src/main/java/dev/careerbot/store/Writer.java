package dev.careerbot.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one thread that writes. What waits is committed together, so that a disk's sync serves many. */
final class Writer {
    private static final int MOST_TOGETHER = 500;

    /** What nobody stands waiting for comes along with the next that is: a sync costs more than an answer. */
    private static final Duration SOON = Duration.ofMillis(25);

    private final Sql sql;
    private final Thread thread = new Thread(this::run, "store-writer");
    private final List<Task<?>> waiting = new ArrayList<>();
    /** Whether somebody stands waiting for one of them. */
    private boolean hurry;

    private boolean closed;

    /** Something to be written, alone or with others. */
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private enum Kind {
        NOW,
        SOON,
        /** In no transaction. */
        ALONE
    }

    private static final class Task<T> {
        private final Work<T> work;
        private final Kind kind;
        private final CompletableFuture<T> outcome = new CompletableFuture<>();
        private @Nullable T result;

        Task(Work<T> work, Kind kind) {
            this.work = work;
            this.kind = kind;
        }

        boolean isAlone() {
            return kind == Kind.ALONE;
        }

        void run(Sql sql) throws SQLException {
            result = work.with(sql);
        }

        @SuppressWarnings("NullAway") // a work of Void has nothing to give
        void complete() {
            outcome.complete(result);
        }
    }

    Writer(Sql sql) {
        this.sql = sql;
        thread.setDaemon(true);
        thread.start();
    }

    /** Comes back when it is durable. */
    <T> T write(Work<T> work) {
        return outcome(submit(new Task<>(work, Kind.NOW)));
    }

    /** Completes when it is durable, in the one thread: what follows must not wait for another write. */
    <T> CompletableFuture<T> writeSoon(Work<T> work) {
        return submit(new Task<>(work, Kind.SOON));
    }

    /** For what cannot stand in a transaction. */
    <T> T outside(Work<T> work) {
        return outcome(submit(new Task<>(work, Kind.ALONE)));
    }

    private synchronized <T> CompletableFuture<T> submit(Task<T> task) {
        if (closed) {
            task.outcome.completeExceptionally(new IllegalStateException("the store is closed"));
            return task.outcome;
        }
        waiting.add(task);
        hurry |= task.kind != Kind.SOON;
        if (hurry || waiting.size() == 1) {
            notifyAll();
        }
        return task.outcome;
    }

    private static <T> T outcome(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            throw new StoreFailed(e.getCause() == null ? e : e.getCause());
        }
    }

    private void run() {
        try {
            for (List<Task<?>> tasks = next(); !tasks.isEmpty(); tasks = next()) {
                commit(tasks);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** None when it is closed. */
    private synchronized List<Task<?>> next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        long end = System.nanoTime() + SOON.toNanos();
        for (long left = SOON.toMillis(); left > 0 && !hurry && !closed; left = millisUntil(end)) {
            wait(left);
        }
        List<Task<?>> first = waiting.subList(0, Math.min(waiting.size(), MOST_TOGETHER));
        List<Task<?>> tasks = List.copyOf(first);
        first.clear();
        hurry = !waiting.isEmpty();
        return tasks;
    }

    private static long millisUntil(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    private void commit(List<Task<?>> tasks) {
        if (tasks.stream().noneMatch(Task::isAlone) && committed(tasks)) {
            return;
        }
        // One that cannot be written must not take the others with it.
        for (Task<?> task : tasks) {
            commitAlone(task);
        }
    }

    private boolean committed(List<Task<?>> tasks) {
        try {
            sql.connection().setAutoCommit(false);
            for (Task<?> task : tasks) {
                task.run(sql);
            }
            sql.connection().commit();
        } catch (Exception | Error e) {
            sql.abandon(e);
            return false;
        }
        tasks.forEach(Task::complete);
        return true;
    }

    private void commitAlone(Task<?> task) {
        try {
            sql.connection().setAutoCommit(task.isAlone());
            task.run(sql);
            if (!task.isAlone()) {
                sql.connection().commit();
            }
        } catch (Exception | Error e) {
            sql.abandon(e);
            task.outcome.completeExceptionally(e);
            return;
        }
        task.complete();
    }

    /** Writes what waits, then ends. */
    void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.join();
    }
}
