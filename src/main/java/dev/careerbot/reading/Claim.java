package dev.careerbot.reading;

import dev.careerbot.guide.PayRange;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Is the uk average 65k": a figure of the guide's that somebody claims, and no sum of their own.
 *
 * @param figure the word for it: "average"
 */
record Claim(Amount amount, String figure) {
    private static final Set<String> OF_THE_GUIDE = Set.of("the", "its", "their");

    /** These too, where the figure is named first: "pay average 65k?". */
    private static final Set<String> BEFORE_FIGURE = Set.of(Message.PLACE, "pay", "salary");

    static Optional<Claim> of(Message message) {
        List<String> words = message.words();
        int sum = words.indexOf(Message.SUM);
        boolean own = message.hasAny(PayWords.OWN_PAY) || message.hasAny(PayWords.JUDGED_SUM);
        return sum < 0 || own || PlacesSifted.areMeant(message)
                ? Optional.empty()
                : IntStream.range(1, words.size())
                        .filter(at -> PayWords.isEndOrMiddle(words.get(at)) && isTheirs(words, at, sum))
                        .mapToObj(at -> new Claim(message.amounts().get(0), words.get(at)))
                        .findFirst();
    }

    private static boolean isTheirs(List<String> words, int figure, int sum) {
        return figure < sum
                ? OF_THE_GUIDE.contains(words.get(figure - 1)) || BEFORE_FIGURE.contains(words.get(figure - 1))
                : OF_THE_GUIDE.containsAll(words.subList(sum + 1, figure).stream()
                                .filter(word -> !word.equals(Message.PLACE))
                                .toList())
                        && figure > sum + 1
                        && OF_THE_GUIDE.contains(words.get(sum + 1));
    }

    /** What the guide says to it; nothing where the two cannot be held together. */
    Optional<String> answer(List<PayRange> ranges) {
        boolean comparable = ranges.size() == 1
                && (amount.per() == null || amount.per().equals("year"))
                && (amount.currency() == null || ranges.get(0).currency().equals(amount.currency()));
        if (!comparable) {
            return Optional.empty();
        }
        PayRange range = ranges.get(0);
        long published =
                switch (PayWords.slant(List.of(figure))) {
                    case LOW -> range.low();
                    case HIGH -> range.high();
                    default -> range.average();
                };
        return Optional.of(
                published == amount.value() ? "Yes, so the guide has it." : "No, the guide has another figure.");
    }
}
