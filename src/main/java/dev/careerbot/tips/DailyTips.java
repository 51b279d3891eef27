package dev.careerbot.tips;

import dev.careerbot.conversation.Outbox;
import dev.careerbot.conversation.Unasked;
import dev.careerbot.log.Warnings;
import dev.careerbot.meters.Meters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends tips as long as a door is open: in order of hour, at an even pace, few at a time. */
public final class DailyTips implements Unasked {
    /** The clock may be set, which no waiting notices. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(10);

    /**
     * So many may follow at once on a moment in which the machine did something else while tips were due, or the pace would
     * not be kept.
     */
    private static final int CATCH_UP = 5;

    private static final Duration ROOM_COMES = Duration.ofMillis(20);
    private static final Duration STORE_PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_ARRIVE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SUMMARIES = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(DailyTips.class);

    private final TipQueue queue;
    private final Subscribers subscribers;
    private final InstantSource clock;
    private final Postman.Round round;
    private final TipCounts counts;
    private final Warnings warnings = new Warnings(LOG, System::nanoTime);
    private final Rest rest = new Rest(System::nanoTime);
    private final Semaphore wakes = new Semaphore(0);
    private final long spacingNanos;
    private final Thread thread = new Thread(this::run, "daily-tips");
    private volatile @Nullable Outbox outbox;
    private volatile @Nullable Postman postman;
    private volatile boolean held;
    private long nextNanos = System.nanoTime();
    private boolean nothingWasDue = true;
    private TipCounts.Snapshot told;
    private long toldNanos = System.nanoTime();

    public <S extends Subscribers & TipQueue> DailyTips(
            S store, Supplier<Tips> tips, TipRules rules, InstantSource clock) {
        this(store, tips, rules, Meters.IGNORED, clock);
    }

    public <S extends Subscribers & TipQueue> DailyTips(
            S store, Supplier<Tips> tips, TipRules rules, Meters meters, InstantSource clock) {
        this.counts = new TipCounts(meters);
        this.told = counts.snapshot();
        this.queue = store;
        this.subscribers = store;
        this.clock = clock;
        this.round = new Postman.Round(store, tips, rules, clock, counts);
        this.spacingNanos = TimeUnit.SECONDS.toNanos(1) / rules.perSecond();
        thread.setDaemon(true);
    }

    public TipCounts counts() {
        return counts;
    }

    @Override
    public void begin(Outbox door) {
        outbox = door;
        postman = new Postman(round, door, rest, wakes::release);
        queue.onChange(wakes::release);
        thread.start();
    }

    private void run() {
        boolean recovered = false;
        while (!held) {
            try {
                recovered = recovered || recover();
                sleep(advance());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                // Thrown further it would end all tips for good.
                warnings.warn("tips pause, and go on as soon as the store does", e);
                pause();
            }
        }
    }

    private boolean recover() {
        int unknown = queue.recover(clock.instant());
        counts.recovered(unknown);
        if (unknown > 0) {
            LOG.info("{} tips were on their way when the bot was stopped; they are not sent again", unknown);
        }
        return true;
    }

    /** Sends one if one may be sent; says how long to wait. */
    private Duration advance() {
        Postman its = postman;
        Outbox door = outbox;
        if (its == null || door == null) {
            return LONGEST_SLEEP;
        }
        Duration wait = Rest.longer(rest.left(), Duration.ofNanos(nextNanos - System.nanoTime()));
        if (wait.compareTo(Duration.ZERO) > 0) {
            return wait;
        }
        if (!its.hasRoom()) {
            return LONGEST_SLEEP; // whatever arrives ends it
        }
        if (!round.rules().isRoomBeside(door.saidLately())) {
            return ROOM_COMES;
        }
        TipQueue.Taken taken = its.send(1);
        if (!taken.claims().isEmpty()) {
            long behind = nothingWasDue ? 0 : CATCH_UP * spacingNanos;
            nextNanos = Math.max(nextNanos, System.nanoTime() - behind) + spacingNanos;
            nothingWasDue = false;
            return Duration.ZERO;
        }
        nothingWasDue = !taken.more();
        return taken.more() ? Duration.ZERO : untilNextDue();
    }

    private Duration untilNextDue() {
        tell();
        Instant now = clock.instant();
        Duration wait = queue.nextDue().map(due -> Duration.between(now, due)).orElse(LONGEST_SLEEP);
        return wait.compareTo(LONGEST_SLEEP) < 0 ? Rest.longer(wait, Duration.ofMillis(1)) : LONGEST_SLEEP;
    }

    private void sleep(Duration wait) throws InterruptedException {
        if (wait.compareTo(Duration.ZERO) > 0 && wakes.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
            wakes.drainPermits();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STORE_PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        TipCounts.Snapshot now = counts.snapshot();
        if (!now.equals(told) && System.nanoTime() - toldNanos > BETWEEN_SUMMARIES.toNanos()) {
            told = now;
            toldNanos = System.nanoTime();
            LOG.info("tips since the start: {}", now);
        }
    }

    @Override
    public void hold() {
        held = true;
        wakes.release();
    }

    @Override
    public void close() {
        hold();
        long deadline = System.nanoTime() + TO_ARRIVE.toNanos();
        Postman its = postman;
        try {
            thread.join(TO_ARRIVE.toMillis());
            while (its != null && its.inFlight() > 0 && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TipCounts.Snapshot all = counts.snapshot();
        if (!all.equals(told)) {
            LOG.info("tips since the start: {}", all);
        }
    }

    @Override
    public void gone(long chat) {
        if (subscribers.find(chat).isPresent()) {
            queue.settle(List.of(new TipQueue.Settlement(chat, Subscriber::gone)));
        }
    }

    @Override
    public void letIn(long chat) {
        comesBack(chat, Subscriber::letIn);
    }

    @Override
    public void heardOf(long chat) {
        comesBack(chat, Subscriber::back);
    }

    private void comesBack(long chat, BiFunction<Subscriber, Instant, Subscriber> how) {
        if (subscribers.find(chat).filter(Subscriber::away).isPresent()) {
            Instant now = clock.instant();
            queue.settle(List.of(new TipQueue.Settlement(chat, is -> how.apply(is, now))));
        }
    }

    @Override
    public void moved(long from, long to) {
        Postman its = postman;
        if (its != null) {
            its.moved(from, to);
        }
    }
}
