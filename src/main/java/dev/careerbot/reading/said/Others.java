package dev.careerbot.reading.said;

import dev.careerbot.conversation.State;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "The other two", "the remaining ones", "the other steps": what was shown beside the one that was looked at. */
public final class Others {
    private static final String OTHER = "other";
    /** "How many are left": of pay that is what tax leaves. */
    public static final Set<String> LEFT = Set.of("left", "remain", "remains");

    private static final Set<String> REMAINING = Set.of("others", "remaining");

    private static final Set<String> ASKING = Set.of("what", "which", "anything", "did", "have");

    private static final Set<String> SEVERAL = Stream.concat(
                    Stream.of(CountWords.COUNTED, CountWords.COUNTED_PLACES)
                            .flatMap(Set::stream)
                            .map(Plural::several),
                    CountWords.CARDINAL.stream().filter(word -> CountWords.number(word) > 1))
            .collect(Collectors.toUnmodifiableSet());

    /** "What did you leave out", "what have you not told me yet"; but not "leave out the first". */
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\b(?:you|u)\\b.*(?:\\b(?:left|leave|leaving|miss|missed)\\b.*\\bout\\b"
                    + "|\\b(?:omit|omitted|skipped|withheld|missed)\\b)|\\b(?:not|didnt|havent|never)\\b.*\\b(?:tell|told|mention|mentioned"
                    + "|say|said|show|shown|list|listed|name|named)\\b");

    private static final Set<String> OF_LEFT_OUT = Lists.words("""
            you u leave left leaving miss missed out omit omitted skipped withheld not didnt havent never yet tell told mention
            mentioned say said show shown list listed name named did have has from answer asked any anything what which else""");

    private Others() {}

    public static boolean areLeftOut(Asking asking) {
        return asking.message().says(LEFT_OUT)
                && asking.message().hasAny(ASKING)
                && asking.saysOnly(CountWords::isCounted, OF_LEFT_OUT, Pointing.BACK, Pointing.PARTS);
    }

    public static boolean areMeant(Asking asking) {
        List<String> words = asking.message().words();
        int other = words.indexOf(OTHER) + 1;
        boolean several = other > 0 && other < words.size() && SEVERAL.contains(words.get(other));
        boolean left =
                asking.state() instanceof State.OnTopic && asking.message().hasAny(LEFT);
        return (several || left || asking.message().hasAny(REMAINING)) && saysNoMore(asking);
    }

    /** "The other one", "the other country": of two places that is no role. */
    public static boolean isOneMeant(Asking asking) {
        return asking.message().has(OTHER) && asking.message().hasAny(CountWords.COUNTED_PLACES) && saysNoMore(asking);
    }

    private static boolean saysNoMore(Asking asking) {
        return asking.saysOnly(
                Set.of(OTHER, "many", "there"),
                LEFT,
                REMAINING,
                SEVERAL,
                CountWords.COUNTED_PLACES,
                Pointing.BACK,
                Pointing.ALL,
                CountWords.SHOWING,
                Steering.LEAD_IN);
    }
}
