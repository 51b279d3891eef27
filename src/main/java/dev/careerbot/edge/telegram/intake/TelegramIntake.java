package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.api.Backoff;
import dev.careerbot.edge.telegram.sending.Sender;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the first poll to the last update: polls, works the lines, and ends in order. */
public final class TelegramIntake {
    /** Together with the last confirmation well within the ten seconds that a container is given. */
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private static final Duration TO_ARRIVE = Duration.ofSeconds(1);

    private static final long TO_STOP_SECONDS = 9;
    private static final Duration WATCH = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramIntake.class);

    private final Job job;
    private final Lanes lanes;
    private final Poller poller;
    private final CountDownLatch ended = new CountDownLatch(1);

    public TelegramIntake(UpdateSource source, Inbox inbox, Answerer answerer, Sender sender, InstantSource clock) {
        this.job = new Job(inbox, answerer, sender);
        this.lanes = new Lanes(inbox, job, new OldMail(clock), new Sifting(job, answerer));
        this.poller = new Poller(source, inbox, lanes, clock, new Backoff(RandomGenerator.getDefault()));
    }

    /** Until {@link #stop} or until Telegram refuses the bot; what is in hand is finished then. */
    public Poller.End run() throws InterruptedException {
        ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            return thread;
        });
        watchdog.scheduleWithFixedDelay(this::watch, WATCH.toSeconds(), WATCH.toSeconds(), TimeUnit.SECONDS);
        try {
            lanes.takeUp();
            Poller.End end = poller.run();
            if (!lanes.drain(TO_FINISH, TO_ARRIVE)) {
                LOG.warn("some updates could not be finished in time; they are stored, and answered at the next start");
            }
            if (!end.refused()) {
                poller.confirm();
                LOG.info("Stopped; {} updates are stored for the next start.", lanes.waiting());
            }
            return end;
        } finally {
            watchdog.shutdownNow();
            ended.countDown();
        }
    }

    private void watch() {
        try {
            job.watch();
        } catch (RuntimeException | Error e) {
            LOG.warn("the watchdog stumbled", e); // thrown, it would end the watch for good
        }
    }

    public boolean isRunning() {
        return ended.getCount() > 0;
    }

    public Pulse pulse() {
        return poller.pulse();
    }

    public int waiting() {
        return lanes.waiting();
    }

    /** From another thread; comes back when all has ended. */
    public void stop() throws InterruptedException {
        poller.stop();
        boolean ignored = ended.await(TO_STOP_SECONDS, TimeUnit.SECONDS);
    }
}
