package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.reading.said.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads on which days of the week the tip shall come: on all, or on working days. */
final class TipDays {
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

    private TipDays() {}

    /** Nothing where anything else is said; unclear for days that cannot be set. */
    static Optional<Order> read(String folded) {
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
        return Optional.of(all ? new Order.Weekdays(false) : new Order.Unclear(folded));
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
