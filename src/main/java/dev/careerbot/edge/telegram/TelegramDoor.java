package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.Unasked;
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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot in Telegram, from start to the signal to stop. */
public final class TelegramDoor implements AutoCloseable {
    /** The operator has to do something before another start can help. */
    public static final int REFUSED = 78;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramDoor.class);

    private final TelegramIntake intake;
    private final Runnable beside;
    private final Unasked unasked;
    private final List<AutoCloseable> parts;
    private boolean closed;

    /**
     * @param beside what is done at start while updates are taken in already
     * @param unasked begins at start too, and ends first
     * @param parts what to close at the end, in this order
     */
    TelegramDoor(TelegramIntake intake, Runnable beside, Unasked unasked, List<AutoCloseable> parts) {
        this.intake = intake;
        this.beside = beside;
        this.unasked = unasked;
        this.parts = List.copyOf(parts);
    }

    /**
     * The whole door.
     *
     * @param store closed when the last update is done
     */
    public static TelegramDoor open(
            TelegramSettings settings, Inbox inbox, Speaking.Needs needs, Unasked unasked, List<AutoCloseable> store) {
        BotApi api = new BotApi(settings.token(), settings.url());
        Me me = new Me(settings.token().botId());
        Speaking speaking = new Speaking(api, me, needs, new News(inbox, unasked));
        Clock clock = Clock.systemUTC();
        TelegramIntake intake = new TelegramIntake(
                new HttpUpdates(settings.token(), settings.url()),
                inbox,
                speaking.answerer(),
                speaking.sender(),
                clock);
        Runnable introduction = new Introduction(new Profile(api), me, needs.commands());
        return new TelegramDoor(
                intake,
                () -> {
                    unasked.begin(speaking.outbox());
                    introduction.run();
                },
                unasked,
                Stream.concat(Stream.of(unasked, speaking, api), store.stream()).toList());
    }

    /** What is kept of a chat goes with it, and those who speak unasked hear where they can. */
    private record News(Inbox inbox, Unasked unasked) implements SendEvents {
        @Override
        public void unreachable(long chat, String why) {
            unasked.gone(chat);
        }

        @Override
        public void reachable(long chat) {
            unasked.heardOf(chat);
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
        Poller.End end;
        try {
            end = intake.run();
        } finally {
            profile.interrupt();
            close();
        }
        if (!end.refused()) {
            return 0;
        }
        LOG.error(end.message());
        return REFUSED;
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
                LOG.warn("at the end: {}", Fault.of(e));
            }
        }
    }
}
