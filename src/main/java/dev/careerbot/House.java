package dev.careerbot;

import dev.careerbot.answer.NoteSkill;
import dev.careerbot.answer.TalkSkill;
import dev.careerbot.answer.TopicSkill;
import dev.careerbot.conversation.Completion;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.TelegramDoor;
import dev.careerbot.edge.telegram.TelegramSettings;
import dev.careerbot.edge.telegram.talk.Speaking;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.Commands;
import dev.careerbot.reading.Reader;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.salary.SalarySkill;
import dev.careerbot.search.Finder;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.Database;
import dev.careerbot.store.Housekeeping;
import dev.careerbot.store.SqlInbox;
import dev.careerbot.store.SqlStates;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.DailyTips;
import dev.careerbot.tips.TipPool;
import dev.careerbot.tips.TipRules;
import dev.careerbot.tips.TipWords;
import dev.careerbot.tool.Check;
import dev.careerbot.words.Lexicon;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Wires the rooms. The only class that knows them all. */
public final class House {
    private House() {}

    public static Conversation conversation(Guide guide, StateStore states) {
        Lexicon lexicon = new Lexicon(guide);
        Finder finder = Finder.over(guide, lexicon);
        return new Conversation(
                new Reader(guide, lexicon, finder),
                List.of(new SalarySkill(guide), new TopicSkill(guide), new NoteSkill(guide), new TalkSkill(guide)),
                states);
    }

    static Completion completion(Guide guide) {
        List<String> places = guide.payIn(guide.mainRole().id()).stream()
                .map(range -> guide.title(range.id()))
                .toList();
        return new Completion(Commands.all(), places);
    }

    static boolean check(Guide guide, PrintStream out) {
        Lexicon lexicon = new Lexicon(guide);
        return new Check(guide, lexicon, Finder.over(guide, lexicon), out).run();
    }

    /** @param guide may come later than the first updates; cancelled when there is none */
    static TelegramDoor telegram(CompletableFuture<Guide> guide, Settings settings, Clock clock) {
        TelegramSettings checked = TelegramSettings.of(
                settings.telegramToken().orElse(""),
                settings.telegramApiUrl(),
                settings.dataDir(),
                rate(settings.ratePerMinute()));
        return telegram(guide, checked, clock);
    }

    private static int rate(String written) {
        if (!written.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "RATE_PER_MINUTE is '" + written + "': write a whole number, 0 for no limit");
        }
        return Integer.parseInt(written);
    }

    /** The bot in Telegram; {@link dev.careerbot.store.StoreRefused} if its data folder cannot be used. */
    public static TelegramDoor telegram(CompletableFuture<Guide> guide, TelegramSettings settings, Clock clock) {
        Database database =
                Database.open(settings.dataFolder(), settings.token().botId());
        SqlStates kept = new SqlStates(database, clock, CachedStates.LIFE);
        CachedStates states = new CachedStates(kept);
        SqlInbox inbox = new SqlInbox(database, clock, states::saved);
        CompletableFuture<Conversation> conversation = guide.thenApply(read -> conversation(read, states));
        Speaking.Needs needs = new Speaking.Needs(
                conversation::join,
                states,
                Commands.all(),
                () -> guide.join().roles().stream().collect(Collectors.toMap(Role::id, Role::shortForm)),
                settings.ratePerMinute(),
                clock);
        DailyTips tips = new DailyTips(
                new SqlSubscribers(database), () -> TipPool.of(guide.join()), words(guide), TipRules.USUAL, clock);
        return TelegramDoor.open(
                settings, inbox, needs, conversation, tips, List.of(new Housekeeping(database, inbox, kept), database));
    }

    private static TipWords words(CompletableFuture<Guide> guide) {
        return (to, pick) -> new Reply(
                Reply.Outcome.ANSWER,
                List.of(
                        Part.title("Tip " + pick.number() + " of " + pick.of()),
                        Part.plain(guide.join()
                                .item(pick.topic())
                                .orElseThrow()
                                .essence()
                                .text())),
                List.of());
    }

    public static Conversation conversation(Guide guide) {
        return conversation(guide, new CachedStates());
    }
}
