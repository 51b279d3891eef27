package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Others;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Picks an item of the section on the screen: "what's the third step", "how about step 4", "the last one". */
public final class ItemPick {
    private static final int LONGEST = 6;
    /** "Why is the second hard". */
    private static final Set<String> WHY_SO = Lists.words("""
            hard harder difficult tough tricky easy simple slow needed required there first""");

    /** "Which of these did you mention first". */
    private static final Set<String> SAID_BY_BOT =
            Lists.words("mention mentioned list listed named gave give put write wrote");

    /** "The second one is not clear" wants it, and does not leave it out. */
    private static final Set<String> UNCLEAR = Set.of("clear", "understand", "understood", "follow", "sure");

    /** "Back to duties, the fifth": also with what the list is called. */
    private static final Set<String> COUNTING = Lists.all(
            CountWords.COUNTING,
            Pointing.BACK,
            Steering.OPEN_QUESTION,
            SAID_BY_BOT,
            CountWords.COUNTED.stream().map(Plural::several).toList());

    private static final String ALL_SAID = "This is all that the guide says here.";

    private final Guide guide;
    private final ItemNames names;
    private final ItemByName byName;
    private final Neighbours neighbours;
    private final LeftOut leftOut;
    private final OfList ofList;
    private final NumberAmid amid;
    private final Remarked remarked;

    public ItemPick(Guide guide) {
        this.guide = guide;
        this.names = new ItemNames(guide);
        this.byName = new ItemByName(guide);
        this.neighbours = new Neighbours(guide);
        this.leftOut = new LeftOut(guide, byName);
        this.ofList = new OfList(guide);
        this.amid = new NumberAmid(guide);
        this.remarked = new Remarked(guide);
    }

    public Optional<Reading> picked(Asking asking, TopicId shown) {
        if (Others.areLeftOut(asking)) {
            return rest(asking, shown, ALL_SAID);
        }
        if (Others.areMeant(asking)) {
            return others(asking, shown);
        }
        Optional<Reading> list = leftOut.read(asking, shown).or(() -> ofList.read(asking, shown));
        if (list.isPresent()) {
            return list;
        }
        List<String> words = asking.message().words();
        boolean leavesOut = asking.message().hasAny(Excluding.NOT_WANTED)
                && !asking.message().hasAny(Excluding.TAKING_BACK)
                && !asking.message().hasAny(UNCLEAR)
                && !words.contains("to")
                && Counts.numbered(words) == 0;
        if (!isShort(asking) || leavesOut) {
            return remarked.heading(asking, shown)
                    .or(() -> remarked.amid(asking, shown))
                    .or(() -> byName.read(asking, shown, false));
        }
        return neighbours
                .read(asking, shown)
                .or(() -> byName.read(asking, shown, true))
                .or(() -> counted(asking, shown))
                .or(() -> remarked.heading(asking, shown))
                .or(() -> amid.read(asking, shown));
    }

    /** "The other two" beside an item that was looked at; else all of them. "The other remedies" may be of another section. */
    private Optional<Reading> others(Asking asking, TopicId shown) {
        boolean here = asking.message().words().stream()
                .flatMap(word -> Commands.section(word).stream())
                .allMatch(shown.kind()::equals);
        boolean lists = guide.section(shown)
                .filter(section -> !section.items().isEmpty())
                .isPresent();
        return here && lists ? rest(asking, shown, "") : Optional.empty();
    }

    private Optional<Reading> rest(Asking asking, TopicId shown, String ofAll) {
        return guide.section(shown).map(section -> guide.item(shown)
                .map(item -> beside(item, section, asking))
                .orElseGet(() -> Reading.open(shown, Intent.Depth.WHOLE).assuming(ofAll)));
    }

    /** Of steps in their order it is left what comes from there on: how many of those before are done, nobody keeps. */
    private static Reading beside(Item item, Section section, Asking asking) {
        int many = section.items().size();
        boolean onward =
                section.ordered() && item.number() > 1 && asking.message().hasAny(Others.LEFT);
        return onward
                ? Reading.open(item.id(), Intent.Depth.ONWARD)
                        .assuming("From number " + item.number() + " on: " + (many + 1 - item.number()) + " of the "
                                + many + " in \"" + section.title() + "\".")
                : Reading.open(item.id(), Intent.Depth.OTHERS)
                        .assuming(many - 1 + " of the " + many + " in \"" + section.title() + "\" are left.");
    }

    private Optional<Reading> counted(Asking asking, TopicId shown) {
        List<String> words = asking.message().words();
        boolean whySo = words.contains("why") || words.contains("whys");
        boolean countAlone = asking.saysOnly(COUNTING, whySo ? WHY_SO : Set.of());
        int number = countAlone ? Counts.counted(words) : number(words);
        return named(words, asking).or(() -> guide.section(shown)).flatMap(section -> item(section, number, words)
                .or(() -> beyond(section, number)));
    }

    private static int number(List<String> words) {
        return Counts.endsInCount(words) ? Counts.counted(words) : Counts.number(words);
    }

    /** "First one again? what does it mean exactly" is long, but asks for nothing else. */
    public static boolean isShort(Asking asking) {
        return asking.message().words().size() <= LONGEST
                || !asking.message().hasAny(Steering.JUDGING) && asking.saysOnly(COUNTING, CountWords.COUNTED, WHY_SO);
    }

    /** The section whose items the words count: "the second kpi". */
    private Optional<Section> named(List<String> words, Asking asking) {
        return names.named(words.stream().filter(CountWords::isCounted).toList(), asking);
    }

    /** "The third step for the software engineer, ml": one of what was found, by its number. */
    public Optional<TopicId> countedIn(TopicId found, List<String> words) {
        return guide.section(found)
                .flatMap(section -> item(
                        section,
                        ItemNames.numbers(words, section)
                                .filter(number -> number > 0)
                                .findFirst()
                                .orElse(0)))
                .map(Item::id);
    }

    /** Whatever is on the screen. */
    public Optional<Reading> ofNamedSection(Asking asking) {
        List<String> words = asking.message().words();
        int number = number(words);
        return isShort(asking)
                ? named(words, asking)
                        .flatMap(section -> item(section, number, words).or(() -> beyond(section, number)))
                        .map(reading -> reading.with(of(reading.intent(), asking)))
                : Optional.empty();
    }

    /** Nothing is on the screen whose role was meant: another role may be. */
    private static Intent of(Intent intent, Asking asking) {
        return intent instanceof Intent.Open open
                ? new Intent.Open(open.topic(), open.depth(), asking.roleNamed())
                : intent;
    }

    /** {@code /path 2}. */
    public Optional<Reading> countedAt(TopicId shown, int number) {
        return at(shown, number).or(() -> beyond(shown, number));
    }

    /** {@code /tools tensorflow}: the one that says it; where several do, all of them. */
    public Optional<Reading> named(TopicId shown, List<String> words) {
        return guide.section(shown).flatMap(section -> byName.only(section, words)
                .or(() -> Optional.of(section.id()).filter(id -> ItemByName.say(section, words)))
                .map(Reading::open));
    }

    public Optional<Reading> at(TopicId shown, int number) {
        return guide.section(shown).flatMap(section -> item(section, number, List.of()));
    }

    public Optional<Reading> beyond(TopicId shown, int number) {
        return guide.section(shown).flatMap(section -> beyond(section, number));
    }

    /** "The eighth question", where there are seven. */
    static Optional<Reading> beyond(Section section, int number) {
        int many = section.items().size();
        return many == 0 || number <= many || Counts.isFromEnd(number)
                ? Optional.empty()
                : Optional.of(Reading.open(section.id())
                        .assuming("There is no number " + number + ": \"" + section.title() + "\" has " + many + "."));
    }

    public static Optional<Reading> item(Section section, int number, List<String> words) {
        boolean countsSteps = words.contains("step") && !section.ordered();
        return item(section, countsSteps ? 0 : number).map(item -> Reading.open(item.id())
                .assuming("Number " + item.number() + " of \"" + section.title() + "\"."));
    }

    public static Optional<Item> item(Section section, int number) {
        List<Item> items = section.items();
        int which = Counts.among(items.size(), number);
        return which < 1 || which > items.size() ? Optional.empty() : Optional.of(items.get(which - 1));
    }
}
