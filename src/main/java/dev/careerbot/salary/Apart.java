package dev.careerbot.salary;

import dev.careerbot.guide.Figure;
import dev.careerbot.guide.PayRange;
import java.util.Locale;

/** How far the figures of one place lie apart: in one currency that needs no rate. */
final class Apart {
    private Apart() {}

    static String said(PayRange range) {
        return ofRange(range) + " " + between(range, Figure.LOW, Figure.AVERAGE) + " "
                + between(range, Figure.AVERAGE, Figure.HIGH);
    }

    static String ofRange(PayRange range) {
        return between(range, Figure.LOW, Figure.HIGH);
    }

    private static String between(PayRange range, Figure from, Figure to) {
        return "The " + to.words() + " is " + times(to.of(range), from.of(range)) + " times the " + from.words() + ": "
                + Money.sum(range.currency(), to.of(range) - from.of(range)) + " more.";
    }

    /** To two places, as ratios are read. */
    static String times(long one, long other) {
        return String.format(Locale.ROOT, "%.2f", (double) one / other);
    }
}
