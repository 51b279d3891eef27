package dev.careerbot;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.TelegramDoor;
import dev.careerbot.edge.telegram.talk.Speaking;
import dev.careerbot.edge.terminal.TerminalDoor;
import dev.careerbot.guide.Guide;
import dev.careerbot.http.StatusServer;
import dev.careerbot.http.Tallies;
import dev.careerbot.http.Vitals;
import dev.careerbot.knowledge.FolderWatch;
import dev.careerbot.knowledge.Prepared;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.meters.Meters;
import dev.careerbot.search.Finder;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.Database;
import dev.careerbot.store.Housekeeping;
import dev.careerbot.store.SqlInbox;
import dev.careerbot.store.SqlStates;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.store.StateJson;
import dev.careerbot.tips.DailyTips;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.TipRules;
import dev.careerbot.tool.Check;
import dev.careerbot.words.Lexicon;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Wires the rooms: the only one, with what hangs on a guide in {@link Brain}, that knows them all. */
public final class House {
    private House() {}

    public static Conversation conversation(Guide guide) {
        return conversation(guide, new CachedStates());
    }

    public static Conversation conversation(Guide guide, StateStore states) {
        return Brain.of(guide, Lasting.inMemory(states)).conversation();
    }

    /** One that lives in this process alone, and erases what it keeps by itself. */
    public static Conversation conversation(Guide guide, Clock clock, StateStore states, Subscribers subscribers) {
        return Brain.of(guide, Lasting.inMemory(states, subscribers, Lasting.USUAL, clock))
                .conversation();
    }

    /** What a start with this guide would otherwise have to work out. */
    public static Map<Prepared.Part, byte[]> prepared(Guide guide) {
        Lexicon lexicon = new Lexicon(guide);
        return Prepared.write(guide, lexicon::write, Finder.over(guide, lexicon)::write);
    }

    public static boolean check(Guide guide, PrintStream out) {
        Brain brain = Brain.of(guide, Lasting.inMemory(new CachedStates()));
        return new Check(guide, brain.lexicon(), brain.finder(), out).run();
    }

    /** A talk that ends with the process. */
    public static TerminalDoor terminal(Guide guide, Optional<FolderWatch> watch, Settings settings) {
        return terminal(
                guide,
                watch,
                Lasting.inMemory(new CachedStates(), new MemorySubscribers(), rules(settings), Clock.systemUTC()));
    }

    /** A talk that goes on at the next start. */
    public static TerminalDoor terminal(
            Guide guide, Optional<FolderWatch> watch, Settings settings, Database database) {
        return terminal(guide, watch, Lasting.in(database, rules(settings), Clock.systemUTC()));
    }

    private static TerminalDoor terminal(Guide guide, Optional<FolderWatch> watch, Lasting kept) {
        LiveBrain brain = new LiveBrain(CompletableFuture.completedFuture(Brain.of(guide, kept)), kept, Meters.IGNORED);
        watch.ifPresent(folder -> folder.start(FolderWatch.EVERY, brain::learn));
        return new TerminalDoor(
                () -> brain.get().conversation(), () -> brain.get().completion());
    }

    /**
     * The bot in Telegram, as it is set; {@link dev.careerbot.store.StoreRefused} if its data folder cannot be used.
     *
     * @param guide may come later than the first updates; cancelled when there is none
     */
    public static TelegramDoor telegram(
            CompletableFuture<Guide> guide, Optional<FolderWatch> watch, Settings settings, Clock clock) {
        Tallies tallies = new Tallies();
        Meters meters = settings.httpPort().isPresent() ? tallies : Meters.IGNORED;
        TelegramDoor door = telegram(guide, watch, settings, meters, clock);
        settings.httpPort().ifPresent(port -> door.closesFirst(status(settings.httpHost(), port, door, tallies)));
        return door;
    }

    private static TipRules rules(Settings settings) {
        return new TipRules(settings.tipsPerSecond(), settings.tipLate());
    }

    /** The same, for those who serve no status pages. */
    public static TelegramDoor telegram(
            CompletableFuture<Guide> guide,
            Optional<FolderWatch> watch,
            Settings settings,
            Meters meters,
            Clock clock) {
        TipRules rules = rules(settings);
        Database database = Database.open(
                settings.dataDir(), settings.telegramToken().orElseThrow().botId());
        SqlStates behind = new SqlStates(database, clock, CachedStates.LIFE);
        CachedStates states = new CachedStates(behind);
        SqlInbox inbox = new SqlInbox(database, clock, states::saved);
        SqlSubscribers subscribers = new SqlSubscribers(database);
        // The door erases by itself, together with the update that asks for it.
        Lasting kept = new Lasting(states, subscribers, speaker -> {}, rules, clock);
        CompletableFuture<Brain> first = guide.thenApply(read -> Brain.of(read, kept));
        LiveBrain brain = new LiveBrain(first, kept, meters);
        Speaking.Needs needs = new Speaking.Needs(
                () -> brain.get().conversation(),
                states,
                new StateJson(),
                () -> brain.get().commands(),
                () -> brain.get().shortForms(),
                settings.ratePerMinute());
        DailyTips tips = new DailyTips(subscribers, () -> brain.get().tips(), rules, meters, clock);
        TelegramDoor door = TelegramDoor.open(
                settings,
                inbox,
                needs,
                first,
                tips,
                meters,
                clock,
                List.of(new Housekeeping(database, inbox, behind), database));
        watch.ifPresent(folder -> {
            brain.beginsWith(folder.folder());
            var ignored = first.thenRun(() -> folder.start(FolderWatch.EVERY, brain::learn));
            door.closesFirst(folder);
        });
        return door;
    }

    public static StatusServer status(String host, int port, TelegramDoor door, Tallies tallies) {
        return StatusServer.open(host, port, new DoorVitals(door), tallies);
    }

    /** What the status pages ask, answered by the door. */
    private record DoorVitals(TelegramDoor door) implements Vitals {
        @Override
        public Duration silence() {
            return door.pulse().silence();
        }

        @Override
        public Duration sinceGoodPoll() {
            return door.pulse().sinceGood();
        }

        @Override
        public List<String> troubles() {
            return door.troubles();
        }

        @Override
        public int waiting() {
            return door.waiting();
        }
    }
}
