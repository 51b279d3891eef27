package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Figure;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sums somebody names, and what they are held against. */
public final class SumAsk {
    private static final int LONGEST_SUM = 9;

    private static final Set<String> CHANGED = Set.of("worth", "rate", "how", "what", "whats", "change");

    private static final Set<String> COSTS = Lists.words("""
            rent rents mortgage bills food groceries expenses childcare tuition loan commute""");

    private static final Set<String> EXTRAS = Lists.words("""
            bonus bonuses stock stocks shares equity rsu rsus commission commissions pension allowance allowances""");

    /** Between a sum and what it is for: "my rent is about 1500", "1500 a month goes for the rent", "a bonus of 10k". */
    private static final int NEAR = 4;

    private SumAsk() {}

    /** Which of the sums are somebody's pay: "my rent is 1500, is 60k enough" and "60k plus a bonus of 5k" ask about the 60k. */
    private static List<Integer> earned(Message message) {
        List<Integer> all = IntStream.range(0, message.amounts().size()).boxed().toList();
        List<Integer> earned = all.stream()
                .filter(which -> !isFor(COSTS, message, which) && !isFor(EXTRAS, message, which))
                .toList();
        return earned.isEmpty() ? all : earned;
    }

    /** The nearer of two sums is what a cost is. */
    private static boolean isFor(Set<String> purpose, Message message, int which) {
        List<String> words = message.words();
        List<Integer> sums = IntStream.range(0, words.size())
                .filter(i -> words.get(i).equals(Message.SUM))
                .boxed()
                .toList();
        int sum = sums.get(which);
        return IntStream.range(0, words.size())
                .filter(i -> purpose.contains(words.get(i)) && Math.abs(i - sum) <= NEAR)
                .anyMatch(i -> sums.stream().allMatch(other -> Math.abs(i - other) >= Math.abs(i - sum)));
    }

    /** Whether beside what is paid it is said what is spent. */
    static boolean isBesideCosts(Message message) {
        return message.hasAny(COSTS)
                && earned(message).size() < message.amounts().size();
    }

    static boolean isBesideExtras(Message message) {
        return message.hasAny(EXTRAS);
    }

    /** "60k in madrid or 80k in munich": each sum belongs to the place that it stands with. */
    public static Stream<Reading> eachSum(Reading reading) {
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
                        List.of(all.places().get(at)),
                        all.qualified()))
                .map(one -> one.places().equals(all.places().subList(0, 1))
                        ? reading.with(one)
                        // What was taken for granted is said once.
                        : reading.with(one).assuming(""));
    }

    public static Intent stand(Asking asking, List<PlaceAsked> places) {
        Message message = asking.message();
        List<Integer> earned = earned(message);
        // "72k berlin and 65k pounds london": each has money of its own.
        boolean paired = places.size() > 1 && places.size() == earned.size();
        Optional<String> currency = paired ? Optional.empty() : currency(message.currencies());
        List<Figure> claims = Claims.of(message);
        List<Sum> sums = earned.stream()
                .map(which -> sum(
                        message.amounts().get(which),
                        currency,
                        claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(which))))
                .distinct()
                .toList();
        return new Intent.Stand(asking.role(), sums, places);
    }

    private static Sum sum(Amount amount, Optional<String> currency, Optional<Figure> claimed) {
        return new Sum(
                amount.value(),
                Optional.ofNullable(amount.currency()).or(() -> currency),
                Optional.ofNullable(amount.per()).orElse(Sum.YEAR),
                claimed);
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
