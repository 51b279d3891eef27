package dev.careerbot.edge.telegram;

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
import dev.careerbot.meters.Meters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    private final List<AutoCloseable> parts;
    private final BooleanSupplier storeFails;
    private boolean closed;

    /**
     * @param beside what is done at start while updates are taken in already
     * @param parts what to close at the end, in this order
     */
    TelegramDoor(TelegramIntake intake, Runnable beside, List<AutoCloseable> parts) {
        this(intake, beside, parts, () -> false);
    }

    private TelegramDoor(
            TelegramIntake intake, Runnable beside, List<AutoCloseable> parts, BooleanSupplier storeFails) {
        this.intake = intake;
        this.beside = beside;
        this.parts = new ArrayList<>(parts);
        this.storeFails = storeFails;
    }

    /**
     * The whole door.
     *
     * @param store closed when the last update is done
     */
    public static TelegramDoor open(
            TelegramSettings settings, Inbox inbox, Speaking.Needs needs, Meters meters, List<AutoCloseable> store) {
        BotApi api = new BotApi(settings.token(), settings.url());
        Me me = new Me(settings.token().botId());
        Speaking speaking = new Speaking(api, me, needs, new Moves(inbox));
        Clock clock = Clock.systemUTC();
        Counted.Stored stored = new Counted.Stored(inbox, meters);
        TelegramIntake intake = new TelegramIntake(
                new Counted.Polls(new HttpUpdates(settings.token(), settings.url()), meters),
                stored,
                new Counted.Answers(speaking.answerer(), meters),
                new Counted.Sends(speaking.sender(), meters),
                clock);
        Runnable introduction = new Introduction(new Profile(api), me, needs.commands());
        return new TelegramDoor(
                intake,
                introduction,
                Stream.concat(Stream.of(speaking, api), store.stream()).toList(),
                stored::isFailing);
    }

    /** Closes this too, and before its own parts. */
    public synchronized void closesFirst(AutoCloseable part) {
        parts.add(0, part);
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

    /** How many updates are stored and not answered yet. */
    public int waiting() {
        return intake.waiting();
    }

    /** Why people cannot be served now; nothing if they can. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        Pulse.Beat beat = intake.pulse().last();
        if (!beat.isReady()) {
            troubles.add(beat.trouble());
        }
        if (storeFails.getAsBoolean()) {
            troubles.add("the store fails; see that the disk of DATA_DIR has room and can be written");
        }
        return troubles;
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
