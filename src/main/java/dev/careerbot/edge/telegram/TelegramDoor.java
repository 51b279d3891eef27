package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.Command;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Fault;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.edge.telegram.intake.Poller;
import dev.careerbot.edge.telegram.intake.Pulse;
import dev.careerbot.edge.telegram.intake.TelegramIntake;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.talk.Introduction;
import dev.careerbot.edge.telegram.talk.Profile;
import dev.careerbot.edge.telegram.talk.Speaking;
import dev.careerbot.edge.telegram.talk.Spot;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot in Telegram, from start to the signal to stop. */
public final class TelegramDoor implements AutoCloseable {
    /** The operator has to do something before another start can help. */
    public static final int REFUSED = 78;

    /** There is nothing to answer with, and whoever should have brought it has said why. */
    public static final int UNPREPARED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramDoor.class);

    private final TelegramIntake intake;
    private final Runnable beside;
    private final CompletableFuture<?> prepared;
    private final List<AutoCloseable> parts;
    private boolean closed;

    TelegramDoor(TelegramIntake intake, Runnable beside, List<AutoCloseable> parts) {
        this(intake, beside, CompletableFuture.completedFuture(true), parts);
    }

    /**
     * @param beside what is done at start while updates are taken in already
     * @param prepared ends it all if it fails
     * @param parts what to close at the end, in this order
     */
    TelegramDoor(TelegramIntake intake, Runnable beside, CompletableFuture<?> prepared, List<AutoCloseable> parts) {
        this.intake = intake;
        this.beside = beside;
        this.prepared = prepared;
        this.parts = List.copyOf(parts);
    }

    /**
     * The whole door.
     *
     * @param needs may come later than the first updates
     * @param commands what people are offered
     * @param store closed when the last update is done
     */
    public static TelegramDoor open(
            TelegramSettings settings,
            Inbox inbox,
            CompletableFuture<Speaking.Needs> needs,
            List<Command> commands,
            List<AutoCloseable> store) {
        BotApi api = new BotApi(settings.token(), settings.url());
        Me me = new Me(settings.token().botId());
        Clock clock = Clock.systemUTC();
        Speaking speaking = new Speaking(api, me, clock, needs, new Moves(inbox));
        TelegramIntake intake = new TelegramIntake(
                new HttpUpdates(api.http(), settings.token(), settings.url()),
                inbox,
                speaking.answerer(),
                speaking.sender(),
                clock);
        Announcement announcement = new Announcement(me, settings);
        intake.pulse().whenFirstGood(announcement::polled);
        return new TelegramDoor(
                intake,
                new Introduction(new Profile(api), me, commands, announcement::named),
                needs,
                Stream.concat(Stream.of(speaking, api), store.stream()).toList());
    }

    /** Talks go with their chat. */
    private record Moves(Inbox inbox) implements SendEvents {
        @Override
        public void moved(long from, long to) {
            inbox.moved(Spot.groupTalks(from), Spot.groupTalks(to));
        }
    }

    /** Until a signal ends the process, or Telegram refuses the bot; says with which code to exit. */
    public int run() throws InterruptedException {
        Thread hook = new Thread(this::stopOnSignal, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        Thread profile = new Thread(beside, "telegram-profile");
        profile.setDaemon(true);
        profile.start();
        var ignored = prepared.whenComplete(this::stopUnlessGood);
        Poller.End end;
        try {
            end = intake.run();
        } finally {
            profile.interrupt();
            close();
        }
        if (prepared.isCompletedExceptionally()) {
            return UNPREPARED;
        }
        if (!end.refused()) {
            return 0;
        }
        LOG.error(end.message());
        return REFUSED;
    }

    private void stopUnlessGood(@Nullable Object result, @Nullable Throwable fault) {
        if (fault == null) {
            return;
        }
        if (!(fault instanceof CancellationException) && !(fault.getCause() instanceof CancellationException)) {
            LOG.error("there is nothing to answer with: {}", Fault.of(fault));
        }
        try {
            intake.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A JVM ended by a signal would tell of a failure; what was finished in order ends with 0. */
    private void stopOnSignal() {
        try {
            if (intake.isRunning()) {
                intake.stop();
                close();
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Pulse pulse() {
        return intake.pulse();
    }

    public void stop() throws InterruptedException {
        intake.stop();
    }

    /** Once, whoever comes first: the one who ran or the one who stops it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("at the end: {}", Fault.of(e));
            }
        }
    }
}
