package dev.careerbot.reading.pay;

import dev.careerbot.guide.Figure;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "Is the uk average 65k", "a low of 45k in spain, correct?": sums that are said to be the guide's, and nobody's own. */
final class Claims {
    private static final Set<String> OF_THE_GUIDE = Set.of("the", "its", "their");

    /** These too, where the figure is named first: "a low of 45k". */
    private static final Set<String> BEFORE_FIGURE = Lists.with(OF_THE_GUIDE, Message.PLACE + " a");

    /** "Pay average 65k?"; but "is pay low at 45k" asks how good that is. */
    private static final Set<String> BEFORE_AVERAGE = Set.of("pay", "salary", "is");

    /** "65k in canada the low" may be said; "65k in canada low" asks how good it is. */
    private static final Set<String> BEHIND_SUM = Lists.with(OF_THE_GUIDE, Message.PLACE + " in for per year is was");

    private static final Set<String> LEADING = Set.of("in", "for");

    /** "Is the average over 50k": held against each other, and not said to be the same. */
    private static final Set<String> COMPARED = Set.of("over", "more", "less", "than", "between", "least", "most");

    /** Who says so speaks of what is published, and not of a sum of their own. */
    private static final Pattern HEARSAY =
            Pattern.compile("\\b(?:i (?:heard|read|saw|thought|believe|know)|(?:(?:you|u) )?(?:told|tells) me"
                    + "|(?:you|u) (?:said|say|mean|meant)|(?:youre|you are|ur) (?:saying|telling me))\\b");

    /** "It pays 75k in germany right", "is it true that spain pays 40k". */
    private static final Pattern CHECKED =
            Pattern.compile("\\b(?:right|correct|true|isnt it|no)$|^(?:is it|its) (?:right|correct|true)\\b");

    /** "The uk pays 60k": what a place pays, or is, with no other figure named is its average. */
    private static final Pattern PAYS = Pattern.compile("(?:" + Message.PLACE + "|\\bit) (?:pays|pay|is|was) "
            + "(?:(?:about|around|like|roughly) )?" + Message.SUM);

    private Claims() {}

    /** For each sum the figure that it is said to be; nothing where one is somebody's own. */
    static List<Figure> of(Message message) {
        boolean own = isOfOwnPay(message)
                || message.hasAny(PayWords.PLACED)
                || message.hasAny(COMPARED)
                || PlacesSifted.areMeant(message);
        if (own) {
            return List.of();
        }
        List<Figure> named = claimed(message.words());
        boolean hearsay = message.says(HEARSAY) || message.says(CHECKED);
        boolean paid = hearsay && message.amounts().size() == 1 && message.says(PAYS);
        return named.isEmpty() && paid ? List.of(Figure.AVERAGE) : named;
    }

    static boolean isOfOwnPay(Message message) {
        String said = HEARSAY.matcher(message.text()).replaceAll("");
        return List.of(said.split(" ")).stream().anyMatch(PayWords.OWN_PAY::contains);
    }

    /** "France average 50k? spain 45k?": what is said of one holds for the next. */
    private static List<Figure> claimed(List<String> words) {
        List<Figure> claimed = new ArrayList<>();
        int from = 0;
        for (int sum : sums(words)) {
            Optional<Figure> named = claimed(words, from, sum);
            if (named.isEmpty() && claimed.isEmpty()) {
                return List.of();
            }
            claimed.add(named.orElseGet(() -> claimed.get(claimed.size() - 1)));
            from = sum + 1;
        }
        return claimed;
    }

    private static int[] sums(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).equals(Message.SUM))
                .toArray();
    }

    private static Optional<Figure> claimed(List<String> words, int from, int sum) {
        return behind(words, sum).or(() -> before(words, from, sum));
    }

    /** "55k the uk median", "65k the low". */
    private static Optional<Figure> behind(List<String> words, int sum) {
        int at = sum + 1;
        while (at < words.size() && BEHIND_SUM.contains(words.get(at))) {
            at++;
        }
        List<String> between = words.subList(sum + 1, at);
        String last = between.isEmpty() ? "" : between.get(between.size() - 1);
        boolean theirs = OF_THE_GUIDE.contains(last)
                || last.equals(Message.PLACE) && between.stream().noneMatch(LEADING::contains);
        return theirs && at < words.size() ? PayWords.figure(words.get(at)) : Optional.empty();
    }

    /** "The uk average is 65k", "high in australia 200k". */
    private static Optional<Figure> before(List<String> words, int from, int sum) {
        return IntStream.range(from, sum)
                .filter(at -> PayWords.figure(words.get(at)).isPresent())
                .filter(at -> Steering.FILLERS.containsAll(words.subList(0, at))
                        || BEFORE_FIGURE.contains(words.get(at - 1)) && !(at > 1 && LEADING.contains(words.get(at - 2)))
                        || PayWords.AVERAGE.contains(words.get(at)) && BEFORE_AVERAGE.contains(words.get(at - 1)))
                .mapToObj(at -> PayWords.figure(words.get(at)).orElseThrow())
                .reduce((first, nearest) -> nearest);
    }
}
