package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The updates that are being worked on, and since when. */
final class InHand {
    private static final Duration SUSPICIOUS = Duration.ofSeconds(60);
    private static final Logger LOG = LoggerFactory.getLogger(InHand.class);

    private final Map<RawUpdate, Work> all = new ConcurrentHashMap<>();

    /** @param thread none while its answer is on its way */
    private record Work(@Nullable Thread thread, long since, boolean told) {
        Work(@Nullable Thread thread) {
            this(thread, System.nanoTime(), false);
        }

        String where() {
            return thread == null ? "being sent" : Fault.where(thread.getStackTrace());
        }
    }

    void begun(RawUpdate update) {
        all.put(update, new Work(Thread.currentThread()));
    }

    void sending(RawUpdate update) {
        all.put(update, new Work(null));
    }

    void over(RawUpdate update) {
        all.remove(update);
    }

    boolean isSending() {
        return all.values().stream().anyMatch(work -> work.thread == null);
    }

    /** Names those that take suspiciously long; called now and then. */
    void watch() {
        long now = System.nanoTime();
        all.forEach((update, work) -> {
            if (!work.told() && now - work.since() > SUSPICIOUS.toNanos()) {
                all.replace(update, work, new Work(work.thread(), work.since(), true));
                LOG.warn(
                        "update {} ({}) has taken over {} s: {}",
                        update.id(),
                        update.kind(),
                        SUSPICIOUS.toSeconds(),
                        work.where());
            }
        });
    }
}
