package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A few threads that work, and more, up to a bound, when those are all held up. What comes beyond waits. */
final class ElasticPool {
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService overseer;
    private final int few;
    private final int most;
    private long completed;

    ElasticPool(String name, int few, int most) {
        this.few = few;
        this.most = most;
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                few,
                most,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, name + "-" + number.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
        overseer = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, name + "-overseer"));
        overseer.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** That work waits and none has been finished since the last look means that every thread is held up. */
    private void look() {
        long now = threads.getCompletedTaskCount();
        if (threads.getQueue().isEmpty()) {
            threads.setCorePoolSize(few);
        } else if (now == completed) {
            threads.setCorePoolSize(Math.min(most, threads.getCorePoolSize() + few));
        }
        completed = now;
    }

    void run(Runnable task) {
        threads.execute(task);
    }

    /** Interrupts what runs. */
    void stop() {
        overseer.shutdownNow();
        threads.shutdownNow();
    }
}
