package dev.careerbot.edge.telegram;

import java.time.Duration;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** As many threads as are busy at once, up to a bound; what comes beyond waits. The JDK's pool would queue first. */
final class ElasticPool {
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor threads;

    private static final class Handover extends LinkedTransferQueue<Runnable> {
        private static final long serialVersionUID = 1;

        /** Taken only by a thread that is idle; a refusal makes the pool start another. */
        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }
    }

    ElasticPool(String name, int most) {
        Handover queue = new Handover();
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                1,
                most,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                queue,
                task -> {
                    Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                (task, pool) -> {
                    if (pool.isShutdown()) {
                        throw new RejectedExecutionException();
                    }
                    queue.put(task);
                });
    }

    void run(Runnable task) {
        threads.execute(task);
    }

    int busy() {
        return threads.getActiveCount();
    }

    /** Interrupts what runs. */
    void stop() {
        threads.shutdownNow();
    }
}
