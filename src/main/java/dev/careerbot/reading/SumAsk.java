package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Currency;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sums somebody names, and what they are held against. */
final class SumAsk {
    private static final int LONGEST_SUM = 9;

    private static final Set<String> CHANGED = Set.of("worth", "rate", "how", "what", "whats", "change", "where");

    private static final Set<String> COSTS = Lists.words("""
            rent rents mortgage bills food groceries expenses childcare tuition loan commute""");

    /** Between a sum and what it is spent on: "my rent is about 1500", "1500 a month goes for the rent". */
    private static final int NEAR = 4;

    private SumAsk() {}

    /** The sums that somebody is paid: "my rent is 1500, is 60k enough" asks about the 60k. */
    private static List<Amount> earned(Message message) {
        List<Integer> at = IntStream.range(0, message.words().size())
                .filter(i -> message.words().get(i).equals(Message.SUM))
                .boxed()
                .toList();
        return IntStream.range(0, at.size())
                .filter(i -> !isSpent(message.words(), at, i))
                .mapToObj(message.amounts()::get)
                .toList();
    }

    /** The nearer of two sums is what a cost is. */
    private static boolean isSpent(List<String> words, List<Integer> sums, int which) {
        int sum = sums.get(which);
        return IntStream.range(0, words.size())
                .filter(i -> COSTS.contains(words.get(i)) && Math.abs(i - sum) <= NEAR)
                .anyMatch(i -> sums.stream().allMatch(other -> Math.abs(i - other) >= Math.abs(i - sum)));
    }

    /** Whether beside what is paid it is said what is spent. */
    static boolean isBesideCosts(Message message) {
        int earned = earned(message).size();
        return earned > 0 && earned < message.amounts().size();
    }

    /** "60k in madrid or 80k in munich": each sum belongs to the place that it stands with. */
    static Stream<Reading> eachSum(Reading reading) {
        boolean paired = reading.intent() instanceof Intent.Stand stand
                && stand.places().size() > 1
                && stand.places().size() == stand.sums().size();
        if (!paired) {
            return Stream.of(reading);
        }
        Intent.Stand all = (Intent.Stand) reading.intent();
        return IntStream.range(0, all.places().size())
                .mapToObj(at -> new Intent.Stand(
                        all.role(),
                        List.of(all.sums().get(at)),
                        List.of(all.places().get(at))))
                .map(one -> new Reading(one, reading.how()));
    }

    static Intent stand(Asking asking, List<PlaceAsked> places) {
        Message message = asking.message();
        List<Amount> earned = earned(message);
        // "72k berlin and 65k pounds london": each has money of its own.
        boolean paired = places.size() > 1 && places.size() == earned.size();
        Optional<String> currency = paired ? Optional.empty() : currency(message.currencies());
        List<Sum> sums = (earned.isEmpty() ? message.amounts() : earned)
                .stream()
                        .map(amount -> new Sum(
                                amount.value(),
                                Optional.ofNullable(amount.currency()).or(() -> currency),
                                Optional.ofNullable(amount.per()).orElse(Sum.YEAR)))
                        .distinct()
                        .toList();
        return new Intent.Stand(asking.role(), sums, places);
    }

    /** "$90k CAD" is Canadian. */
    private static Optional<String> currency(List<Currency> named) {
        List<String> codes = named.stream().map(Currency::code).toList();
        return codes.stream()
                .filter(code -> !code.equals(Currency.ANY_DOLLAR))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    /** "Is 6 million naira ok": one money, and it is a sum of it, nothing that is changed. */
    static boolean isInOneMoney(Message message) {
        return message.currencies().stream().map(Currency::code).distinct().count() == 1
                && !message.hasAny(CHANGED)
                && message.words().size() <= LONGEST_SUM;
    }
}
