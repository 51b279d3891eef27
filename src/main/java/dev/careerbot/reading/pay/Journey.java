package dev.careerbot.reading.pay;

import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Of the places of a story, the one that it leads to: "I live in Pretoria and have a call with a firm in Leeds, what do they
 * pay" asks about Leeds alone. Places in one breath, and such as are compared, are all asked about.
 */
final class Journey {
    /** Between these alone places are a list. */
    private static final Set<String> JOINING = Lists.words("""
            and or in the a an n to vs versus v then also plus another one both with against what about how than as
            is at maybe""");

    /** Beside the words that compare by themselves these say that all places are meant. */
    private static final Set<String> ALL_MEANT = Lists.words("""
            comparison which both each either between difference differences differ change changes or like similar
            same equal every all""");

    /** What begins the question of a story. */
    private static final Set<String> ASKING = Set.of("what", "whats", "how", "hows", "much");

    /** A story has somebody in it. */
    private static final Set<String> SOMEBODY = Lists.words("""
            i im ive id ill my me we our he she his her hes shes wife husband brother sister friend home""");

    /** So many other words part two places that are no list. */
    private static final int APART = 2;

    private static final String FROM = "from";

    private final List<String> words;
    private final List<Integer> stops;

    private Journey(List<String> words, List<Integer> stops) {
        this.words = words;
        this.stops = stops;
    }

    /** @param at where each place stands among the words */
    static List<PlaceMention> goal(Message message, List<PlaceMention> places, List<Integer> at) {
        boolean story = places.size() > 1 && message.amounts().size() < 2 && !compares(message);
        if (!story) {
            return places;
        }
        Journey journey = new Journey(message.words(), at);
        List<PlaceMention> goals = IntStream.range(0, at.size())
                .filter(stop -> !journey.isLeft(stop))
                .mapToObj(places::get)
                .toList();
        return goals.isEmpty() ? places.subList(places.size() - 1, places.size()) : goals;
    }

    /** Also "as much as in spain". */
    private static boolean compares(Message message) {
        boolean asAs = message.words().indexOf("as") != message.words().lastIndexOf("as");
        return asAs || message.hasAny(Steering.COMPARING) || message.hasAny(ALL_MEANT);
    }

    /** Where someone comes from, or was before the one that is asked about. */
    private boolean isLeft(int stop) {
        List<Integer> elsewhere =
                stops.stream().filter(other -> isApart(stop, other)).toList();
        if (elsewhere.isEmpty()) {
            return false;
        }
        if (comesFrom(stops.get(stop))) {
            return elsewhere.stream().anyMatch(other -> !comesFrom(other));
        }
        int asked = asked();
        int last = stops.get(stops.size() - 1);
        return asked >= 0
                && stops.get(stop) < asked
                && isApart(stop, last)
                && words.subList(0, last).stream().anyMatch(SOMEBODY::contains);
    }

    private boolean comesFrom(int place) {
        return place > 0 && words.get(place - 1).equals(FROM);
    }

    private boolean isApart(int stop, int other) {
        int from = Math.min(stops.get(stop), other);
        int to = Math.max(stops.get(stop), other);
        List<String> between = new ArrayList<>(words.subList(from, to));
        boolean fromTo =
                comesFrom(from) && to - from == 2 && words.get(from + 1).equals("to");
        between.removeIf(word -> JOINING.contains(word) || Message.PLACE.equals(word));
        return from < to && (fromTo || between.size() >= (comesFrom(from) ? 1 : APART));
    }

    /** Where the question begins, or -1. */
    private int asked() {
        return IntStream.range(0, words.size())
                .filter(at -> ASKING.contains(words.get(at)) || PayWords.SURELY_PAY.contains(words.get(at)))
                .findFirst()
                .orElse(-1);
    }
}
