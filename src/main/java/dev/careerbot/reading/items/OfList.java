package dev.careerbot.reading.items;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Pointing;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of a list as a whole: "all of them please", "how many are there", "are these in order", "which matters most". */
final class OfList {
    /** But not "is that all". */
    private static final Pattern ALL = Pattern.compile(
            "(?:(?:please|just|no|ok|okay|yes|so|and|then|can|could|would|you|i|id|want|need|like|to|tell|show|give|name|list|see|read|me|us) )*"
                    + "(?:all|every|each)\\b.*");

    private static final Set<String> OF_ALL =
            Lists.with(CountWords.CARDINAL, "all every each single of want need like list name see read id");

    private static final Set<String> HOW_MANY = Lists.words("""
            how many did do have has are is there you u i it list listed name named give gave given mention mentioned told
            tell show shown said say total altogether all exactly just guide""");

    private static final Pattern IN_ORDER =
            Pattern.compile("\\b(?:in|the|that|this|which|what|any) (?:\\w+ ){0,2}order\\b"
                    + "|\\border (?:matter|important)|\\b(?:ranked|ranking|sorted|ordered|by importance)\\b");

    private static final Set<String> OF_ORDER = Lists.words("""
            order ordered ranked ranking sorted importance important matter matters priority right given listed list particular
            certain some any follow keep do does should must have i they you by""");

    private static final Pattern MOST = Pattern.compile(
            "\\b(?:most|least|best|worst|hardest|toughest|easiest|longest)\\b"
                    + "|\\b(?:more (?:important|useful|difficult)|matters? more|harder|easier|better|worse) than (?:\\w+ )*others?$"
                    + "|\\b(?:which|what|one|any)\\b.* (?:more (?:important|useful|difficult)|matters? more|harder|easier|better)$");

    private static final Set<String> OF_RANK = Lists.with(CountWords.CARDINAL, """
            most least more best worst hardest toughest harder easiest easier better worse important useful difficult matter
            matters other others rest there you think would say by far all any which one ones take takes
            just only practice practices thing things point points item items part parts""");

    private static final Pattern QUICKEST = Pattern.compile("\\b(?:fastest|quickest|soonest|slowest|shortest)\\b");

    /** "Which of these should i do first", "which one could i learn fastest". */
    private static final Pattern BEFORE_OTHERS = Pattern.compile(
            "\\bwhich (?:one|of (?:them|these|those)(?: \\w+)?|of the (?:two|three|four|five|six|seven))"
                    + " (?:would|should|could|can|do|does|must|will|is|to)\\b.*(?: first$|" + QUICKEST + ")");

    private static final Set<String> OF_DOING = Lists.with(OF_RANK, """
            first do does did have learn learned learnt meet meets face see study tackle take try pick up done
            should must would could can will i we they a beginner beginners newcomer newbie junior someone somebody be is
            fastest quickest soonest slowest shortest usually normally""");

    private static final String NO_ORDER =
            "The guide lists them in this order; that it matters, or that one comes before another, it does not say.";

    private static final String NO_TIME = "The guide lists these and gives no time for any of them.";

    static final String NOT_RANKED = "The guide lists these and does not rank them.";

    private final Guide guide;
    private final ItemNames names;

    OfList(Guide guide) {
        this.guide = guide;
        this.names = new ItemNames(guide);
    }

    Optional<Reading> read(Asking asking, TopicId shown) {
        return guide.section(shown)
                .flatMap(section ->
                        all(section, asking).or(() -> howMany(section, asking)).or(() -> inOrder(section, asking)));
    }

    private static Optional<Reading> all(Section section, Asking asking) {
        return asking.message().is(ALL) && isOf(section, asking, OF_ALL)
                ? Optional.of(Reading.open(section.id(), Intent.Depth.WHOLE))
                : Optional.empty();
    }

    private Optional<Reading> howMany(Section shown, Asking asking) {
        if (!asking.message().says("how many")) {
            return Optional.empty();
        }
        Optional<Section> named = names.named(asking.message().words(), asking);
        Section list = named.orElse(shown);
        return asking.saysOnly(word -> named.isPresent() && ItemNames.mayBeCalled(word), HOW_MANY, Pointing.BACK)
                ? briefly(list, "There are " + list.items().size() + " in \"" + list.title() + "\".")
                : Optional.empty();
    }

    private static Optional<Reading> inOrder(Section section, Asking asking) {
        boolean order = asking.message().says(IN_ORDER) && isOf(section, asking, OF_ORDER);
        boolean rank = asking.message().says(MOST) && isOf(section, asking, OF_RANK);
        boolean first = asking.message().says(BEFORE_OTHERS) && isOf(section, asking, OF_DOING);
        String line = first && asking.message().says(QUICKEST) ? NO_TIME : order || first ? NO_ORDER : NOT_RANKED;
        return order || rank || first ? briefly(section, line) : Optional.empty();
    }

    /** Whether it is asked of that list and of nothing else. */
    private static boolean isOf(Section section, Asking asking, Set<String> besides) {
        return asking.saysOnly(word -> ItemNames.areCalled(word, section), besides, Pointing.BACK);
    }

    private static Optional<Reading> briefly(Section section, String line) {
        return section.items().size() > 1
                ? Optional.of(Reading.open(section.id(), Intent.Depth.BRIEF).assuming(line))
                : Optional.empty();
    }
}
