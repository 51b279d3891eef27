package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A few threads that work, and an alarm clock for work whose time has not come, which holds none of them. */
final class Workers implements Executor {
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor alarms;

    Workers(String name, int number) {
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                number,
                number,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, name + "-" + count.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
        alarms = new ScheduledThreadPoolExecutor(1, task -> daemon(task, name + "-alarm"));
        alarms.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    void after(Duration time, Runnable task) {
        try {
            var ignored = alarms.schedule(() -> wake(task), time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            // on the way out: it is in the store
        }
    }

    private void wake(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException stopped) {
            // likewise
        }
    }

    /** Interrupts what runs. */
    void stop() {
        alarms.shutdownNow();
        threads.shutdownNow();
    }
}
