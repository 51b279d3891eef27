package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.guide.Folding;
import dev.careerbot.reading.said.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which days of the week the tip shall come: on all, or on working days.
 *
 * @param said whether working days are named: "on weekdays", "monday to friday", "no weekends"
 * @param rest what else is said, as an hour or a place
 */
record TipDays(boolean said, String rest) {
    private static final Pattern WORKING_DAYS = Pattern.compile(
            "(?i)\\b(?:(?:only|just|but|on|every|each|from) )*"
                    + "(?:weekdays?|work(?:ing)? ?days?|mon(?:day)?s? ?(?:to|till?|until|through|-|–) ?fri(?:day)?s?"
                    + "|(?:not (?:on )?|no |except (?:on )?|without |(?:stop|pause|skip) (?:tips )?(?:on |at )?(?:the )?)weekends?)\\b(?: only\\b)?,?");

    private static final Pattern ONE_DAY =
            Pattern.compile("(?i)\\b(?:(?:only|just|on|every|each) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b");

    private static final Pattern OTHER_RHYTHM = Pattern.compile("\\b(?:twice|thrice|\\w+ times|hourly|weekly|monthly"
            + "|once (?:a|per|every) (?:week|month)|every (?:other|second|third|few|hour|\\w+ (?:hours|days)))\\b");

    private static final Set<String> WEEKEND = Set.of("weekend", "weekends");
    private static final Set<String> WEEKDAYS = Set.of("weekday", "weekdays", "workdays", "working");
    private static final Set<String> EVERY = Set.of("every", "all", "seven", "7", "daily");
    private static final Set<String> SINGLE = Lists.words("""
            monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
            sunday sundays""");
    private static final Set<String> NOT = Lists.words("not no never except without skip but dont off leave");
    private static final Set<String> TOO = Lists.words("too also well include including even and");
    private static final Set<String> BESIDE = Lists.words("""
            on at the only just please pls i want tips tip it them send me to or as of in out during for do a make get
            come day days week""");

    static TipDays in(String text) {
        Matcher said = WORKING_DAYS.matcher(text);
        return said.find() ? new TipDays(true, said.replaceAll(" ").strip()) : new TipDays(false, text);
    }

    /** "Only on mondays at 9" without its day; the same text where it names none. */
    static String withoutOne(String text) {
        return ONE_DAY.matcher(text).replaceAll(" ");
    }

    /** Days that cannot be set, or not once a day, said together with an hour or a place. */
    static boolean areOther(String text) {
        TipDays days = in(text);
        String folded = Folding.fold(days.rest());
        List<String> words = List.of(folded.split(" "));
        return has(words, SINGLE)
                || has(words, WEEKEND) && (days.said() || !has(words, TOO))
                || OTHER_RHYTHM.matcher(folded).find();
    }

    /** In whatever talk: "every day" alone may be about anything. */
    static Optional<Order> always(String folded) {
        boolean named = folded.contains("week") || folded.contains("days");
        boolean mayBeNamed = named || folded.contains("day") || folded.contains("fri");
        return mayBeNamed && (named || in(folded).isAll())
                ? read(folded).filter(Order.Weekdays.class::isInstance)
                : Optional.empty();
    }

    /** Nothing where anything else is said; unclear for days that cannot be set. */
    static Optional<Order> read(String folded) {
        if (in(folded).isAll()) {
            return Optional.of(new Order.Weekdays(true));
        }
        List<String> words = List.of(folded.split(" "));
        boolean weekend = has(words, WEEKEND) || hasBoth(words, "saturday", "sunday");
        boolean weekdays = has(words, WEEKDAYS) || hasBoth(words, "monday", "friday");
        boolean every = has(words, EVERY) && has(words, Set.of("day", "days", "daily"));
        boolean single = has(words, SINGLE);
        boolean nothingElse = words.stream().allMatch(TipDays::isOfDays);
        if (!nothingElse || !weekend && !weekdays && !every && !single) {
            return Optional.empty();
        }
        boolean not = has(words, NOT);
        if (weekend && not || weekdays && !not && !weekend) {
            return Optional.of(new Order.Weekdays(true));
        }
        boolean all = weekend && has(words, TOO) || weekdays && not || every && !not && !single;
        return Optional.of(all ? new Order.Weekdays(false) : new Order.OtherRhythm(folded));
    }

    private boolean isAll() {
        return said && rest.isEmpty();
    }

    private static boolean isOfDays(String word) {
        return List.of(WEEKEND, WEEKDAYS, EVERY, SINGLE, NOT, TOO, BESIDE).stream()
                .anyMatch(set -> set.contains(word));
    }

    private static boolean has(List<String> words, Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    private static boolean hasBoth(List<String> words, String one, String other) {
        return has(words, Set.of(one, one + "s")) && has(words, Set.of(other, other + "s"));
    }
}
