package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.api.Backoff;
import dev.careerbot.log.Warnings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for updates, stores them, hands them on, and only by asking for the next ones confirms them. */
public final class Poller {
    static final int LIMIT = 100;
    static final Duration PATIENCE = Duration.ofSeconds(20);

    // Comes back soon even when there is nothing, so that whoever started the bot sees at once that it works.
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);

    // A server that answers at once with nothing new must not be asked without a pause.
    private static final Duration QUICK = Duration.ofMillis(500);

    private static final long SHORTEST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 500;
    private static final long ROOM_CHECK_MILLIS = 20;
    private static final String NO_ROOM =
            "More updates wait for their turn than can be kept track of; further ones wait at Telegram";

    private static final String UNSTORED = "Updates cannot be stored, so none are confirmed; trying again."
            + " See that the disk of DATA_DIR has room and can be written";

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final UpdateSource source;
    private final Inbox inbox;
    private final Lanes lanes;
    private final InstantSource clock;
    private final Backoff backoff;
    private final Warnings warnings;
    private final Pulse pulse;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private long offset;
    private int conflicts;
    private int fruitless;
    /** Whether the poll before brought all that there was: what comes then has just been said, whatever the clock shows. */
    private boolean upToDate;

    /** How polling ended. */
    public record End(boolean refused, String message) {}

    Poller(UpdateSource source, Inbox inbox, Lanes lanes, InstantSource clock, Backoff backoff) {
        this.source = source;
        this.inbox = inbox;
        this.lanes = lanes;
        this.clock = clock;
        this.backoff = backoff;
        this.warnings = new Warnings(LOG, System::nanoTime);
        this.pulse = new Pulse(System::nanoTime);
    }

    Pulse pulse() {
        return pulse;
    }

    /** Until it is stopped, or Telegram wants nothing to do with this bot. */
    public End run() throws InterruptedException {
        while (!isStopped()) {
            Optional<End> end = once();
            if (end.isPresent()) {
                return end.get();
            }
        }
        return new End(false, "stopped");
    }

    private Optional<End> once() throws InterruptedException {
        try {
            awaitRoom();
            long began = System.nanoTime();
            Polled polled = source.poll(offset, LIMIT, pulse.hasBeaten() ? PATIENCE : FIRST_PATIENCE);
            // What a poll brought that was broken off is not confirmed, and comes again.
            return isStopped() ? Optional.empty() : take(polled, Duration.ofNanos(System.nanoTime() - began));
        } catch (RuntimeException | Error e) {
            LOG.error("polling goes on after a fault", e);
            troubled("polling met a fault of its own: " + e.getClass().getSimpleName(), Duration.ZERO);
            return Optional.empty();
        }
    }

    private Optional<End> take(Polled polled, Duration spent) throws InterruptedException {
        if (polled instanceof Polled.Batch batch) {
            takeBatch(batch.updates(), spent);
            return Optional.empty();
        }
        Verdict verdict = polled instanceof Polled.Refused refused
                ? Verdict.on(refused, refused.code() == 409 ? ++conflicts : 0)
                : new Verdict.TryLater("Telegram cannot be reached (" + ((Polled.Broken) polled).why()
                        + "); trying again. Look at the network, and at TELEGRAM_API_URL if you set it");
        return heed(verdict, spent);
    }

    private Optional<End> heed(Verdict verdict, Duration spent) throws InterruptedException {
        if (verdict instanceof Verdict.End end) {
            pulse.bad(end.message());
            return Optional.of(new End(true, end.message()));
        }
        if (verdict instanceof Verdict.Wait wait) {
            upToDate = false;
            pulse.bad(wait.message());
            warnings.warn(wait.message());
            pulse.rests(Duration.ofSeconds(wait.seconds()));
            pause(Duration.ofSeconds(wait.seconds()));
        } else {
            troubled(((Verdict.TryLater) verdict).message(), spent);
        }
        return Optional.empty();
    }

    private void troubled(String message, Duration spent) throws InterruptedException {
        troubled(message, null, spent);
    }

    private void troubled(String message, @Nullable Throwable fault, Duration spent) throws InterruptedException {
        upToDate = false;
        pulse.bad(message);
        warnings.warn(message, fault);
        pause(backoff.next(spent));
    }

    private void takeBatch(List<String> updates, Duration spent) throws InterruptedException {
        Instant now = clock.instant();
        List<RawUpdate> batch = new ArrayList<>();
        updates.forEach(update -> UpdateFrame.read(update, now).ifPresent(batch::add));
        if (batch.size() < updates.size()) {
            warnings.warn(updates.size() - batch.size() + " updates without a usable id were passed over");
        }
        if (batch.isEmpty() && !updates.isEmpty()) {
            troubled("Telegram's updates have no ids that could be confirmed; trying again", spent);
            return;
        }
        List<RawUpdate> fresh;
        try {
            fresh = batch.isEmpty() ? batch : inbox.add(batch);
        } catch (RuntimeException e) {
            troubled(UNSTORED, e, spent);
            return;
        }
        // Of this batch alone: after a quiet week ids go on from anywhere, below the old ones too.
        offset = batch.stream().mapToLong(update -> update.id() + 1).max().orElse(offset);
        conflicts = 0;
        backoff.reset();
        pulse.good();
        boolean last = updates.size() < LIMIT;
        lanes.add(fresh, last, !upToDate);
        upToDate = last;
        if (fresh.isEmpty()) {
            breathe(spent.compareTo(QUICK) < 0);
        } else {
            fruitless = 0;
        }
    }

    private void breathe(boolean nothingCameAtOnce) throws InterruptedException {
        fruitless = nothingCameAtOnce ? Math.min(fruitless + 1, 10) : 0;
        if (fruitless > 0) {
            pause(Duration.ofMillis(Math.min(LONGEST_PAUSE_MILLIS, SHORTEST_PAUSE_MILLIS << (fruitless - 1))));
        }
    }

    /** Stored is stored, but of what waits the ids are in memory too. */
    private void awaitRoom() throws InterruptedException {
        while (lanes.isFull() && !isStopped()) {
            upToDate = false;
            lanes.allHaveCome();
            pulse.bad(NO_ROOM);
            warnings.warn(NO_ROOM);
            pause(Duration.ofMillis(ROOM_CHECK_MILLIS));
        }
    }

    private void pause(Duration time) throws InterruptedException {
        boolean ignored = stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** From another thread. */
    void stop() {
        stopped.countDown();
        source.cancel();
    }

    /** Lets Telegram forget what is stored, so that a start after this one is not given it again. */
    void confirm() {
        if (offset != 0) {
            source.poll(offset, 1, Duration.ZERO);
        }
    }
}
