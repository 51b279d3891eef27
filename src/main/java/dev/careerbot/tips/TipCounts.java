package dev.careerbot.tips;

import dev.careerbot.meters.Count;
import dev.careerbot.meters.Meters;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What has become of tips since the start. Nothing in it tells of a person. */
public final class TipCounts {
    /** From here on a tip was late rather than in its turn. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Meters meters;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final AtomicLong latestMillis = new AtomicLong();
    private final AtomicLong gone = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong adjourned = new AtomicLong();
    private final AtomicLong recovered = new AtomicLong();

    /**
     * @param late of those sent
     * @param latest how late the latest was
     * @param gone chats that can be told nothing any more
     * @param unknown handed over and never confirmed
     * @param skipped slots that passed without a tip
     * @param adjourned tries that are made again
     * @param recovered on their way when an earlier run was killed
     */
    public record Snapshot(
            long sent,
            long late,
            Duration latest,
            long gone,
            long unknown,
            long skipped,
            long adjourned,
            long recovered) {}

    TipCounts(Meters meters) {
        this.meters = meters;
    }

    void sent(Duration after) {
        meters.add(Count.TIP_SENT);
        sent.incrementAndGet();
        latestMillis.accumulateAndGet(after.toMillis(), Math::max);
        if (after.compareTo(LATE) > 0) {
            late.incrementAndGet();
        }
    }

    void gone() {
        meters.add(Count.TIP_FAILED);
        gone.incrementAndGet();
    }

    void unknown() {
        meters.add(Count.TIP_FAILED);
        unknown.incrementAndGet();
    }

    void skipped() {
        meters.add(Count.TIP_SKIPPED);
        skipped.incrementAndGet();
    }

    void adjourned() {
        adjourned.incrementAndGet();
    }

    void recovered(int number) {
        meters.add(Count.TIP_FAILED, number);
        recovered.addAndGet(number);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                sent.get(),
                late.get(),
                Duration.ofMillis(latestMillis.get()),
                gone.get(),
                unknown.get(),
                skipped.get(),
                adjourned.get(),
                recovered.get());
    }
}
