package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Shows that somebody is typing while an answer takes long, and only then. */
final class SlowAnswers implements AutoCloseable {
    static final Duration SLOW = Duration.ofMillis(700);
    /** Telegram shows it for five seconds. */
    private static final Duration AGAIN = Duration.ofSeconds(4);
    /** An alarm for each answer would wake a thread for each. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Consumer<Outgoing> sender;
    private final Set<Answering> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "telegram-typing");
        thread.setDaemon(true);
        return thread;
    });

    SlowAnswers(Consumer<Outgoing> sender) {
        this.sender = sender;
    }

    /** An answer that is being worked out; each is itself alone. */
    private static final class Answering {
        private final Outgoing typing;
        private long showAtNanos = System.nanoTime() + SLOW.toNanos();

        Answering(Spot spot) {
            typing = new Outgoing.ChatAction(spot.chat(), spot.thread());
        }
    }

    <T> T watch(Spot spot, Callable<T> answering) throws Exception {
        Answering its = new Answering(spot);
        underWay.add(its);
        if (looking.compareAndSet(false, true)) {
            lookAfter(SLOW);
        }
        try {
            return answering.call();
        } finally {
            underWay.remove(its);
        }
    }

    private void lookAfter(Duration time) {
        try {
            var ignored = clock.schedule(this::look, time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // no answer fails for want of a sign that it is coming
        }
    }

    private void look() {
        long now = System.nanoTime();
        try {
            for (Answering its : underWay) {
                if (now - its.showAtNanos >= 0) {
                    its.showAtNanos = now + AGAIN.toNanos();
                    sender.accept(its.typing);
                }
            }
        } finally {
            looking.set(false);
            if (!underWay.isEmpty() && looking.compareAndSet(false, true)) {
                lookAfter(LOOK);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
