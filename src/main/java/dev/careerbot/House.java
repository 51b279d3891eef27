package dev.careerbot;

import dev.careerbot.answer.NoteSkill;
import dev.careerbot.answer.TalkSkill;
import dev.careerbot.answer.TopicSkill;
import dev.careerbot.conversation.Completion;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.Speaking;
import dev.careerbot.edge.telegram.TelegramDoor;
import dev.careerbot.edge.telegram.TelegramSettings;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.knowledge.Prepared;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.Commands;
import dev.careerbot.reading.Reader;
import dev.careerbot.salary.SalarySkill;
import dev.careerbot.search.Finder;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.Database;
import dev.careerbot.store.Housekeeping;
import dev.careerbot.store.SqlInbox;
import dev.careerbot.store.SqlStates;
import dev.careerbot.tool.Check;
import dev.careerbot.words.Lexicon;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
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

    /** What a start with this guide would otherwise have to work out. */
    static byte[] prepared(Guide guide) {
        Lexicon lexicon = new Lexicon(guide);
        return Prepared.write(guide, lexicon::write, Finder.over(guide, lexicon)::write);
    }

    static boolean check(Guide guide, PrintStream out) {
        Lexicon lexicon = new Lexicon(guide);
        return new Check(guide, lexicon, Finder.over(guide, lexicon), out).run();
    }

    static TelegramDoor telegram(Guide guide, Settings settings, Clock clock) {
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
    public static TelegramDoor telegram(Guide guide, TelegramSettings settings, Clock clock) {
        Database database =
                Database.open(settings.dataFolder(), settings.token().botId());
        SqlStates kept = new SqlStates(database, clock, CachedStates.LIFE);
        CachedStates states = new CachedStates(kept);
        SqlInbox inbox = new SqlInbox(database, clock, states::saved);
        Speaking.Needs needs = new Speaking.Needs(
                conversation(guide, states),
                states,
                Commands.all(),
                guide.roles().stream().collect(Collectors.toMap(Role::id, Role::shortForm)),
                settings.ratePerMinute(),
                clock);
        return TelegramDoor.open(settings, inbox, needs, List.of(new Housekeeping(database, inbox, kept), database));
    }

    public static Conversation conversation(Guide guide) {
        return conversation(guide, new CachedStates());
    }
}
