package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.Unasked;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
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
import dev.careerbot.meters.Meters;
import dev.careerbot.settings.Settings;
import dev.careerbot.settings.Token;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot in Telegram, from start to the signal to stop. */
public final class TelegramDoor implements AutoCloseable {
    /** The operator has to do something before another start can help. */
    public static final int REFUSED = 78;

    /** Something broke that may not break again. */
    public static final int BROKEN = 1;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramDoor.class);

    private final TelegramIntake intake;
    private final Runnable beside;
    private final Unasked unasked;
    private final CompletableFuture<?> ready;
    private final List<AutoCloseable> parts;
    private final BooleanSupplier storeFails;
    private boolean closed;

    /**
     * @param beside what is done at start while updates are taken in already
     * @param unasked begins when all is ready, and ends first
     * @param ready ends it all if it fails
     * @param parts what to close at the end, in this order
     */
    TelegramDoor(
            TelegramIntake intake,
            Runnable beside,
            Unasked unasked,
            CompletableFuture<?> ready,
            List<AutoCloseable> parts,
            BooleanSupplier storeFails) {
        this.intake = intake;
        this.beside = beside;
        this.unasked = unasked;
        this.ready = ready;
        this.parts = new ArrayList<>(parts);
        this.storeFails = storeFails;
    }

    /**
     * The whole door.
     *
     * @param ready when there is something to answer with, which may be later than the first updates
     * @param store closed when the last update is done
     */
    public static TelegramDoor open(
            Settings settings,
            Inbox inbox,
            Speaking.Needs needs,
            CompletableFuture<?> ready,
            Unasked unasked,
            Meters meters,
            InstantSource clock,
            List<AutoCloseable> store) {
        Token token = settings.telegramToken().orElseThrow();
        ApiUrl url = ApiUrl.of(settings.telegramApiUrl());
        BotApi api = new BotApi(token, url);
        Me me = new Me(token.botId());
        Speaking speaking = new Speaking(api, me, needs, ready, new News(inbox, unasked));
        Counted.Stored stored = new Counted.Stored(inbox, meters);
        TelegramIntake intake = new TelegramIntake(
                new Counted.Polls(new HttpUpdates(api.http(), token, url), meters),
                stored,
                new Counted.Answers(speaking.answerer(), meters),
                new Counted.Sends(speaking.sender(), meters),
                clock);
        Announcement announcement = new Announcement(me, settings);
        intake.pulse().whenFirstGood(announcement::polled);
        CompletableFuture<?> begun = ready.thenRun(() -> unasked.begin(speaking.outbox()));
        return new TelegramDoor(
                intake,
                new Introduction(
                        new Profile(api),
                        me,
                        ready.thenApply(is -> needs.commands().get()),
                        announcement::named),
                unasked,
                begun,
                Stream.concat(Stream.of(unasked, speaking, api), store.stream()).toList(),
                stored::isFailing);
    }

    /** Closes this too, and before its own parts. */
    public synchronized void closesFirst(AutoCloseable part) {
        parts.add(0, part);
    }

    /** What is kept of a chat goes with it, and those who speak unasked hear where they can. */
    private record News(Inbox inbox, Unasked unasked) implements SendEvents {
        @Override
        public void unreachable(long chat, String why) {
            unasked.gone(chat);
        }

        @Override
        public void reachable(long chat) {
            unasked.letIn(chat);
        }

        @Override
        public void heard(long chat) {
            unasked.heardOf(chat);
        }

        @Override
        public void moved(long from, long to) {
            inbox.moved(new Inbox.Move(from, to, Spot.groupTalks(from), Spot.groupTalks(to)));
            unasked.moved(from, to);
        }
    }

    /** Until a signal ends the process, or Telegram refuses the bot; says with which code to exit. */
    public int run() throws InterruptedException {
        Thread hook = new Thread(this::stopOnSignal, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        Thread profile = new Thread(beside, "telegram-profile");
        profile.setDaemon(true);
        profile.start();
        var ignored = ready.whenComplete(this::stopUnlessGood);
        Poller.End end;
        try {
            end = intake.run();
        } finally {
            profile.interrupt();
            close();
        }
        if (ready.isCompletedExceptionally()) {
            return isLeftUndone() ? REFUSED : BROKEN;
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
        if (!isCancelled(fault)) {
            LOG.error("there is nothing to answer with", fault);
        }
        try {
            intake.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is nothing to answer with, and whoever should have brought it has said why. */
    private boolean isLeftUndone() {
        return ready.handle((result, fault) -> fault != null && isCancelled(fault))
                .join();
    }

    private static boolean isCancelled(Throwable fault) {
        return fault instanceof CancellationException || fault.getCause() instanceof CancellationException;
    }

    /** A JVM ended by a signal would tell of a failure; what was finished in order ends with 0. */
    private void stopOnSignal() {
        try {
            if (intake.isRunning()) {
                stop();
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

    /** How many updates are stored and not answered yet. */
    public int waiting() {
        return intake.waiting();
    }

    /** Why people cannot be served now; nothing if they can. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        if (!intake.pulse().trouble().isEmpty()) {
            troubles.add(intake.pulse().trouble());
        }
        if (!ready.isDone()) {
            troubles.add("what the bot knows is still being read");
        }
        if (storeFails.getAsBoolean()) {
            troubles.add("the store fails; see that the disk of DATA_DIR has room and can be written");
        }
        return troubles;
    }

    public void stop() throws InterruptedException {
        unasked.hold();
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
                LOG.warn("at the end", e);
            }
        }
    }
}
