package dev.careerbot.reading.items;

import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "How do i solve the first", "which problem does the third solve": challenges and remedies, paired by their order. */
public final class Remedies implements Hearing.OfTopic {
    private static final String REMEDIES = "overcoming-challenges";

    private static final String KPIS = "kpis";

    private static final Set<String> SOLVING = Lists.words("""
            solve solves solved solving fix fixes fixed deal handle handles tackle tackles overcome overcomes cope avoid beat
            beats remedy cure solution address addresses against""");

    private static final Set<String> PROBLEMS = Set.of("problem", "challenge", "issue", "difficulty");

    /** Of a remedy it is asked what it solves: "the second remedy" is but one of them, and how one is solved nobody asks. */
    private static final Set<String> OF_REMEDY = Lists.with(PROBLEMS, "what whats which");

    /** "Which challenge does it go with": of a problem alone, as much else can go with something. */
    private static final Set<String> GOING_WITH = Lists.words("go goes going belong belongs pair pairs match matches");

    /** "What did the first remedy say". */
    private static final Set<String> REMEDY = Set.of("remedy", "cure", "solution");

    /** "Who helps with that", "what helps"; but "can you help" is no question about the work. */
    private static final Pattern HELPING =
            Pattern.compile("^(?:(?:and|so|but|ok) )*(?:who|what|anyone|anybody)\\b.* helps?\\b");

    /** "And how do i keep it low", "how can i improve that". */
    private static final Pattern BETTERING = Pattern.compile(
            "\\bhow (?:do|can|could|should|would) (?:i|you|we|they|one|people) (?:\\w+ )?"
                    + "(?:(?:improve|raise|increase|boost|lower|reduce|cut|shorten|decrease|speed|fix|ensure|achieve|reach)"
                    + "|(?:keep|get|bring|make|push|hold)\\b.*(?=low|down|up|high|small|short|simple|good|better|in check|sure|fast))");

    private static final Set<String> OF_BETTERING = Lists.words("""
            help helps me with in check keep get bring make push hold improve raise increase boost lower reduce cut shorten
            decrease speed fix ensure achieve reach low down up high higher small smaller short shorter simple simpler good better
            sure faster fast there people""");

    private static final String WHO_HELPS = "Who helps the guide does not say.";

    private static final String HOW_NOT_SAID =
            "How, the guide does not say of this one by itself; these are the practices that it names.";

    private final Guide guide;

    public Remedies(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Reading> read(Asking asking, TopicId shown) {
        Message message = asking.message();
        boolean asks = (message.hasAny(SOLVING) || message.hasAny(GOING_WITH) && message.hasAny(PROBLEMS))
                && asking.saysOnly(
                        Set.of("should", "way"),
                        SOLVING,
                        GOING_WITH,
                        PROBLEMS,
                        CountWords.COUNTING,
                        CountWords.COUNTED,
                        Pointing.BACK,
                        PayWords.SOMEONE,
                        Steering.OPEN_QUESTION);
        return asks ? ofPair(asking, challenge(shown)) : ofWayOut(asking, challenge(shown));
    }

    /** What makes a challenge or a measure better has no word for it there, but a page of its own. */
    private Optional<Reading> ofWayOut(Asking asking, TopicId shown) {
        boolean helping = asking.message().says(HELPING);
        boolean asks = (helping || asking.message().says(BETTERING))
                && asking.saysOnly(OF_BETTERING, Pointing.BACK, PayWords.SOMEONE, Steering.OPEN_QUESTION);
        if (!asks) {
            return Optional.empty();
        }
        Optional<Reading> found = shown.kind().equals(TopicId.CHALLENGES)
                ? ofPair(asking, shown)
                : guide.item(shown)
                        .filter(item -> !helping && shown.kind().equals(KPIS))
                        .flatMap(item -> guide.section(TopicId.section(shown.role(), REMEDIES)))
                        .map(section -> Reading.open(section.id()).assuming(HOW_NOT_SAID));
        return asking.message().has("who") ? found.map(reading -> reading.assumingToo(WHO_HELPS)) : found;
    }

    /** What is a KPI and a challenge by the same name is solved as a challenge. */
    private TopicId challenge(TopicId shown) {
        boolean listed = shown.kind().equals(TopicId.CHALLENGES) || shown.kind().equals(REMEDIES);
        return guide.item(shown)
                .filter(item -> !listed)
                .flatMap(item -> guide.section(TopicId.section(shown.role(), TopicId.CHALLENGES)).stream()
                        .flatMap(section -> section.items().stream())
                        .filter(challenge -> challenge.title().equals(item.title()))
                        .findFirst())
                .map(Item::id)
                .orElse(shown);
    }

    private Optional<Reading> ofPair(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        int counted = Counts.which(words);
        if (counted > 0 && isRemedyItself(asking.message(), shown)) {
            return guide.section(shown).flatMap(section -> ItemPick.item(section, counted, words));
        }
        boolean fits = shown.kind().equals(TopicId.CHALLENGES)
                || shown.kind().equals(REMEDIES)
                        && asking.message().hasAny(OF_REMEDY)
                        && !asking.message().has("how");
        if (!fits) {
            return Optional.empty();
        }
        String pair = shown.kind().equals(TopicId.CHALLENGES) ? REMEDIES : TopicId.CHALLENGES;
        // The one that is counted, or the one on the screen; 0 where all of them are.
        int number = counted > 0 ? counted : guide.item(shown).map(Item::number).orElse(0);
        return number == 0 && shown.kind().equals(TopicId.CHALLENGES)
                ? guide.section(TopicId.section(shown.role(), REMEDIES)).map(section -> Reading.open(section.id()))
                : guide.section(shown).flatMap(section -> guide.section(TopicId.section(shown.role(), pair))
                        .flatMap(paired -> paired(section, paired, number)));
    }

    /** And not what it solves. */
    private static boolean isRemedyItself(Message message, TopicId shown) {
        return shown.kind().equals(REMEDIES)
                && message.words().stream().filter(SOLVING::contains).allMatch(REMEDY::contains)
                && !message.hasAny(PROBLEMS)
                && !message.endsWith("for");
    }

    private static Optional<Reading> paired(Section section, Section paired, int number) {
        int which = Counts.among(section.items().size(), number);
        if (which < 1
                || which > section.items().size()
                || section.items().size() != paired.items().size()) {
            return Optional.empty();
        }
        Item of = section.items().get(which - 1);
        Item other = paired.items().get(which - 1);
        return Optional.of(Reading.open(other.id())
                .assuming("With \"" + of.title() + "\" goes \"" + other.title()
                        + "\", by the order of the two lists. This is our reading: the guide does not pair them."));
    }
}
