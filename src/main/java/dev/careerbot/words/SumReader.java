package dev.careerbot.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the sum that begins at a word: "60k", "5 million", "25 an hour", "fifty five thousand", the start of "60 to 70k". */
final class SumReader {
    /** Between the ends of a span: "60 to 70k". */
    private static final Set<String> SPANS = Set.of("to", "and", "or", "till", "until");

    private static final String RUPEES = "INR";

    private static final Set<String> FIGURES = Set.of("figure", "figures");

    /** The least sum of so many figures; fewer may be figures in a text. */
    private static final Map<String, Long> LEAST = Map.of("6", 100_000L, "7", 1_000_000L, "8", 10_000_000L);

    /** So many times its low end a span reaches at most: "3 or 70k" is none. */
    private static final int WIDEST_SPAN = 4;

    private final List<Word> words;
    private final IntPredicate isCurrency;

    /** @param isCurrency whether a currency is named there */
    SumReader(List<Word> words, IntPredicate isCurrency) {
        this.words = words;
        this.isCurrency = isCurrency;
    }

    /** @param end where the next word stands */
    record Found(Amount amount, int end) {}

    /**
     * A number, in digits or spelt.
     *
     * @param end where the next word stands
     */
    private record Number(String raw, int end, boolean spelt) {
        /** "One a week": so small a number counts something else where it is spelt. */
        boolean isFew() {
            return spelt && raw.length() == 1;
        }
    }

    Optional<Found> at(int i) {
        return numberAt(i)
                .flatMap(number -> figures(number).or(() -> scaled(number)).or(() -> startOfSpan(number)
                        .or(() -> AmountReader.read(number.raw()))
                        .or(() -> few(number))
                        .map(amount -> new Found(amount, number.end()))));
    }

    private Optional<Number> numberAt(int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        String raw = words.get(i).raw();
        return AmountReader.hasDigit(raw)
                ? Optional.of(new Number(raw, i + 1, false))
                : SpeltNumber.at(words, i)
                        .map(spelt -> new Number(spelt.digits(), i + spelt.words(), true))
                        .filter(number -> !isFigureOfSpeech(i, number.end()));
    }

    /** "Thanks a million": so round a number is one only where money, a time or a place stands behind it. */
    private boolean isFigureOfSpeech(int from, int end) {
        return end == from + 2
                && wordAt(from).equals("a")
                && !isMoneyAt(end)
                && !wordAt(end).equals("in");
    }

    /** "Six figures"; the word behind the number stays, so that it can be told. */
    private Optional<Found> figures(Number number) {
        return Optional.ofNullable(LEAST.get(number.raw()))
                .filter(least -> FIGURES.contains(wordAt(number.end())))
                .map(least -> new Found(new Amount(least, null), number.end()));
    }

    /** "5 million"; "40 lakh" are rupees, "1.2 lakh dollars" are not. */
    private Optional<Found> scaled(Number number) {
        int end = number.end() + 1;
        boolean rupees = AmountReader.isIndian(wordAt(number.end())) && !(end < words.size() && isCurrency.test(end));
        return AmountReader.read(number.raw(), wordAt(number.end()))
                .map(amount -> new Found(rupees && amount.currency() == null ? amount.in(RUPEES) : amount, end));
    }

    /** "25 an hour", "500 dollars": what stands behind it tells that it is money. */
    private Optional<Amount> few(Number number) {
        return isMoneyAt(number.end()) && !number.isFew() ? AmountReader.readFew(number.raw()) : Optional.empty();
    }

    private boolean isMoneyAt(int i) {
        return i < words.size() && isCurrency.test(i) || PeriodTail.isBehindFew(words, i);
    }

    /** "60-70k", "between 3 and 5 million": the first number stands for as many as the second. */
    private Optional<Amount> startOfSpan(Number start) {
        int joined = SPANS.contains(wordAt(start.end())) ? start.end() + 1 : start.end();
        return numberAt(joined).flatMap(end -> startOfSpan(start.raw(), end.raw(), wordAt(end.end())));
    }

    private static Optional<Amount> startOfSpan(String start, String end, String behind) {
        long scale = AmountReader.scaleOf(end, behind);
        long most = AmountReader.read(end, behind)
                .or(() -> AmountReader.read(end))
                .map(Amount::value)
                .orElse(0L);
        return scale == 1
                ? Optional.empty()
                : AmountReader.read(start)
                        .or(() -> AmountReader.readFew(start))
                        .filter(few -> few.value() < most / scale && few.value() * WIDEST_SPAN >= most / scale)
                        .map(few -> few.times(scale));
    }

    private String wordAt(int i) {
        return i < words.size() ? words.get(i).folded() : "";
    }
}
