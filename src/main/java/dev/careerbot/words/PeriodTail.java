package dev.careerbot.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a sum is paid, as it is said behind the sum: "a month", "pcm", "/h".
 *
 * @param period in a word: "month"
 * @param words how many words say so
 */
record PeriodTail(String period, int words) {
    private static final Set<String> CONNECTORS =
            Set.of("per", "a", "an", "each", "every", "p", "im", "al", "par", "pro");

    /** Of few of anything too: "25 an hour" is money, "18 every day" is an hour of the clock. */
    private static final Set<String> BEHIND_FEW = Set.of("per", "a", "an");

    /** "Per calendar month", "every two weeks", "every other week". */
    private static final Set<String> MODIFIERS = Set.of("calendar", "two", "2", "other", "second");

    /** "3 500 € brut par mois". */
    private static final Set<String> OF_PAY = Set.of("per", "a", "by", "par", "pro", "al", "im");

    private static final Map<String, String> ADJECTIVES = byWord(Map.of(
            "month",
            "monthly mensuel mensuels monatlich mensual mensuales",
            "hour",
            "hourly",
            "week",
            "weekly",
            "day",
            "daily"));

    private static final Map<String, String> UNITS = Map.of(
            "month", "month months mo mth mths m monat mois mes maand",
            "hour", "hour hours hr hrs h",
            "week", "week weeks wk w",
            "fortnight", "fortnight fortnights",
            "day", "day days d",
            "year", "year years yr annum y");

    private static final Map<String, String> ALONE = Map.of(
            "month", "pcm pm p.m mo mth mths monthly",
            "hour", "ph p.h hr hourly",
            "week", "pw p.w wk weekly",
            "fortnight", "biweekly fortnightly",
            "day", "pd p.d daily",
            "year", "pa p.a yr yearly annually");

    private static final Map<String, String> UNIT = byWord(UNITS);
    private static final Map<String, String> WORD_ALONE = byWord(ALONE);

    private static Map<String, String> byWord(Map<String, String> words) {
        Map<String, String> byWord = new HashMap<>();
        words.forEach((period, all) -> List.of(all.split(" ")).forEach(word -> byWord.put(word, period)));
        return Map.copyOf(byWord);
    }

    static @Nullable PeriodTail behindSum(List<Word> words, int at) {
        String alone = at < words.size() ? WORD_ALONE.get(words.get(at).folded()) : null;
        return alone != null ? new PeriodTail(alone, 1) : connected(words, at, CONNECTORS);
    }

    /** "By month, is 4500 fine": a period that stands anywhere, but not "40 hours a week". */
    static @Nullable String saidAlone(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String adjective = ADJECTIVES.get(words.get(i).folded());
            if (adjective != null) {
                return adjective;
            }
            PeriodTail tail = isCounted(words, i) ? null : connected(words, i, OF_PAY);
            if (tail != null) {
                return tail.period();
            }
        }
        return null;
    }

    private static boolean isCounted(List<Word> words, int at) {
        Word before = at > 0 ? words.get(at - 1) : null;
        return before != null && (AmountReader.hasDigit(before.raw()) || UNIT.containsKey(before.folded()));
    }

    static boolean isBehindFew(List<Word> words, int at) {
        return connected(words, at, BEHIND_FEW) != null;
    }

    private static @Nullable PeriodTail connected(List<Word> words, int at, Set<String> connectors) {
        if (at + 1 >= words.size() || !connectors.contains(words.get(at).folded())) {
            return null;
        }
        int behind = MODIFIERS.contains(words.get(at + 1).folded()) ? at + 2 : at + 1;
        String unit = behind < words.size() ? UNIT.get(words.get(behind).folded()) : null;
        if (unit == null) {
            return null;
        }
        boolean two = unit.equals("week")
                && behind == at + 2
                && !words.get(at + 1).folded().equals("calendar");
        return new PeriodTail(two ? "fortnight" : unit, behind + 1 - at);
    }
}
