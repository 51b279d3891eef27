package dev.careerbot.reading.said;

import dev.careerbot.words.Plural;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that count what was shown: "third", "number 4", "the last step", "next". */
public final class CountWords {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final List<String> ORDINAL_NUMBERS =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** No list has more. */
    static final Set<String> DIGITS =
            IntStream.rangeClosed(1, 99).mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet());

    /** "Three", "3". */
    public static final Set<String> CARDINAL = Lists.all(NUMBERS, DIGITS);

    /** "Number three", "no 3". */
    public static final Set<String> NUMBER = Set.of("number", "no", "nr");

    public static final Set<String> LAST = Set.of("last", "final");

    public static final Set<String> ORDINAL = Lists.all(ORDINALS, ORDINAL_NUMBERS, LAST);

    /** What an ordinal may count. "First steps" and "second year" count nothing. */
    public static final Set<String> COUNTED = Lists.words("""
            one step number item point tip question challenge kpi metric measure duty task tool skill remedy practice part
            thing requirement responsibility option choice problem topic bullet entry line piece""");

    public static final Set<String> COUNTED_PLACES = Set.of("one", "country", "place", "city");

    /** "Steps" as well as "step". */
    public static boolean isCounted(String word) {
        return COUNTED.contains(Plural.single(word));
    }

    /** Words that ask for the item after the last. */
    public static final Set<String> NEXT = Set.of("next", "after", "afterwards", "following", "another", "below");

    /** Words that ask for the item before. */
    public static final Set<String> PREVIOUS = Set.of("before", "previous", "prior", "earlier", "above");

    /** What may stand beside them: "what comes next". */
    public static final Set<String> STEPPING = Lists.words("""
            come comes coming step thing point item happens list your""");

    /** What may stand beside a bare ordinal: "explain the third", "back to the first". */
    public static final Set<String> SHOWING = Lists.words("""
            explain describe detail details deeper back go open skip jump expand continue again""");

    /** What counts one, and what may stand beside it. */
    public static final Set<String> COUNTING = Lists.all(ORDINAL, DIGITS, Steering.LEAD_IN, SHOWING, STEPPING);

    private CountWords() {}

    /** 1 for "one" and for "1"; 0 if it is none. */
    public static int number(String word) {
        return DIGITS.contains(word) ? Integer.parseInt(word) : 1 + NUMBERS.indexOf(word);
    }

    /** 1 for "first"; 0 if there is none. */
    public static int ordinal(String word) {
        return 1 + Math.max(ORDINALS.indexOf(word), ORDINAL_NUMBERS.indexOf(word));
    }
}
