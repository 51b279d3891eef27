package dev.careerbot.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that is spelt out: "fifty five thousand", "a hundred and twenty", "half a million", "one point five million".
 *
 * @param digits as others write it: "55k", "120", "0.5m"
 * @param words how many words spell it
 */
record SpeltNumber(String digits, int words) {
    private static final Map<String, Integer> TO_NINETEEN = numbered(
            1,
            1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen");
    private static final Map<String, Integer> TENS =
            numbered(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
    private static final int NINE = 9;
    private static final String HUNDRED_WORD = "hundred";
    private static final Set<String> SEVERAL = Set.of("few", "couple", "several", "some", "many");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** No other word begins a number: most are told by a look. */
    private static final Set<String> BEGIN = Stream.of(
                    TO_NINETEEN.keySet(), TENS.keySet(), Set.of("a", "half", "quarter", HUNDRED_WORD))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    static Optional<SpeltNumber> at(List<Word> words, int from) {
        return BEGIN.contains(words.get(from).folded()) ? new Speller(words, from).read() : Optional.empty();
    }

    private static Map<String, Integer> numbered(int first, int step, String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ")) {
            numbers.put(word, first + step * numbers.size());
        }
        return Map.copyOf(numbers);
    }

    private static final class Speller {
        private final List<Word> words;
        private final int from;
        private int at;

        Speller(List<Word> words, int from) {
            this.words = words;
            this.from = from;
            this.at = from;
        }

        Optional<SpeltNumber> read() {
            BigDecimal number = partOfOne().or(this::upToThousand).orElse(BigDecimal.ZERO);
            BigDecimal all = number.add(number.signum() > 0 ? partBehind() : BigDecimal.ZERO);
            long scale = all.signum() > 0 ? scale() : 1;
            if (scale == 1) {
                // "Half a day", "two and a half years": a part of one is money only where a scale stands behind it.
                return all.signum() > 0 && isWhole(all) ? spelt(all, "") : Optional.empty();
            }
            BigDecimal rest = rest();
            return rest.signum() > 0
                    ? spelt(all.multiply(BigDecimal.valueOf(scale)).add(rest), "")
                    : spelt(all, scale == AmountReader.THOUSAND ? "k" : "m");
        }

        private Optional<SpeltNumber> spelt(BigDecimal number, String unit) {
            return Optional.of(new SpeltNumber(number.stripTrailingZeros().toPlainString() + unit, at - from));
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }

        /** "Half a million", "a quarter of a million". */
        private Optional<BigDecimal> partOfOne() {
            take("a");
            BigDecimal part = take("half") ? HALF : take("quarter") ? QUARTER : BigDecimal.ZERO;
            if (part.signum() == 0) {
                at = from;
                return Optional.empty();
            }
            take("of");
            take("a");
            return Optional.of(part);
        }

        /** "Fifty five", "a hundred and twenty". */
        private Optional<BigDecimal> upToThousand() {
            long few = takeOne() ? 1 : upToHundred();
            if (few == 0 || !take(HUNDRED_WORD)) {
                return few == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(few));
            }
            int hundreds = at;
            take("and");
            long rest = upToHundred();
            at = rest == 0 ? hundreds : at;
            return Optional.of(HUNDRED.multiply(BigDecimal.valueOf(few)).add(BigDecimal.valueOf(rest)));
        }

        /** "A hundred", "a million", "the hundred and ten": the number stands for one of them. "A k" is none, "few hundred" no one knows. */
        private boolean takeOne() {
            if (isAt(at, HUNDRED_WORD)) {
                return at == 0 || !isUncertain(words.get(at - 1));
            }
            boolean counts = isAt(at, "a")
                    && (isAt(at + 1, HUNDRED_WORD)
                            || wordAt(at + 1).length() > 1 && AmountReader.isScale(wordAt(at + 1)));
            at += counts ? 1 : 0;
            return counts;
        }

        private static boolean isUncertain(Word before) {
            return SEVERAL.contains(before.folded()) || AmountReader.hasDigit(before.raw());
        }

        private long upToHundred() {
            int tens = TENS.getOrDefault(wordAt(at), 0);
            int few = TO_NINETEEN.getOrDefault(wordAt(tens == 0 ? at : at + 1), 0);
            boolean both = tens > 0 && few > 0 && few <= NINE;
            at += both ? 2 : tens + few > 0 ? 1 : 0;
            return tens == 0 ? few : tens + (both ? few : 0);
        }

        /** "… and a half", "… point five". */
        private BigDecimal partBehind() {
            boolean joined = isAt(at, "and") && isAt(at + 1, "a");
            if (joined && (isAt(at + 2, "half") || isAt(at + 2, "quarter"))) {
                at += 3;
                return isAt(at - 1, "half") ? HALF : QUARTER;
            }
            int tenths = isAt(at, "point") ? TO_NINETEEN.getOrDefault(wordAt(at + 1), 0) : 0;
            boolean decimal = tenths > 0 && tenths <= NINE;
            at += decimal ? 2 : 0;
            return decimal ? BigDecimal.valueOf(tenths, 1) : BigDecimal.ZERO;
        }

        private long scale() {
            long scale = AmountReader.scaleOf("", wordAt(at));
            at += scale == 1 ? 0 : 1;
            return scale;
        }

        /** "… five hundred", "… two hundred thousand"; what is less, as in "sixty thousand two weeks off", counts something else. */
        private BigDecimal rest() {
            int end = at;
            BigDecimal rest = upToThousand().orElse(BigDecimal.ZERO);
            long scale = rest.signum() == 0 ? 1 : scale();
            if (scale == 1 && rest.compareTo(HUNDRED) < 0) {
                at = end;
                return BigDecimal.ZERO;
            }
            return rest.multiply(BigDecimal.valueOf(scale));
        }

        private boolean take(String word) {
            boolean there = isAt(at, word);
            at += there ? 1 : 0;
            return there;
        }

        private boolean isAt(int i, String word) {
            return wordAt(i).equals(word);
        }

        private String wordAt(int i) {
            return i < words.size() ? words.get(i).folded() : "";
        }
    }
}
