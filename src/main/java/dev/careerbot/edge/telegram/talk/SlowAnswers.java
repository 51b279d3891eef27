package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Shows that somebody is typing while an answer takes long, and only then. */
final class SlowAnswers implements AutoCloseable {
    static final Duration SLOW = Duration.ofMillis(700);
    /** Telegram shows it for five seconds. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    private final Consumer<Outgoing> sender;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "telegram-typing");
        thread.setDaemon(true);
        return thread;
    });

    SlowAnswers(Consumer<Outgoing> sender) {
        this.sender = sender;
    }

    <T> T watch(Spot spot, Callable<T> answering) throws Exception {
        Future<?> shown = show(new Outgoing.ChatAction(spot.chat(), spot.thread()));
        try {
            return answering.call();
        } finally {
            shown.cancel(false);
        }
    }

    private Future<?> show(Outgoing typing) {
        try {
            return clock.scheduleAtFixedRate(
                    () -> sender.accept(typing), SLOW.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.completedFuture(null); // no answer fails for want of a sign that it is coming
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
