package dev.careerbot.reading.said;

import dev.careerbot.conversation.State;
import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "The other two", "the remaining ones", "the other steps": what was shown beside the one that was looked at. */
public final class Others {
    private static final String OTHER = "other";
    /** "How many are left": of pay that is what tax leaves. */
    public static final Set<String> LEFT = Set.of("left", "remain", "remains");

    private static final Set<String> REMAINING = Set.of("others", "remaining");

    private static final Set<String> SEVERAL = Stream.concat(
                    CountWords.COUNTED.stream(), CountWords.COUNTED_PLACES.stream())
            .map(Plural::several)
            .collect(Collectors.toUnmodifiableSet());

    private Others() {}

    public static boolean areMeant(Asking asking) {
        List<String> words = asking.message().words();
        int other = words.indexOf(OTHER) + 1;
        boolean several = other > 0 && other < words.size() && isSeveral(words.get(other));
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
                word -> LEFT.contains(word)
                        || REMAINING.contains(word)
                        || isSeveral(word)
                        || CountWords.COUNTED_PLACES.contains(word)
                        || Pointing.BACK.contains(word)
                        || Pointing.ALL.contains(word)
                        || CountWords.SHOWING.contains(word)
                        || Steering.LEAD_IN.contains(word));
    }

    private static boolean isSeveral(String word) {
        return CountWords.number(word) > 1 || SEVERAL.contains(word);
    }
}
