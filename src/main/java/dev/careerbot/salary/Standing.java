package dev.careerbot.salary;

import dev.careerbot.guide.PayRange;

/** Where a sum stands in a published range. The average lies below the middle of most ranges, so each side is measured by itself. */
enum Standing {
    BELOW,
    LOW_TO_AVERAGE,
    AVERAGE_TO_HIGH,
    ABOVE;

    /** So many times less than the low end, and a sum may well be for a month. */
    private static final int FAR = 4;

    private static final String BY_MONTH = " If that is for a month, give me the sum for a year.";

    static Standing of(long sum, PayRange range) {
        if (sum < range.low()) {
            return BELOW;
        }
        if (sum > range.high()) {
            return ABOVE;
        }
        return sum < range.average() ? LOW_TO_AVERAGE : AVERAGE_TO_HIGH;
    }

    static String said(long sum, PayRange range) {
        String shown = Money.sum(range.currency(), sum);
        String low = Money.sum(range.currency(), range.low());
        String average = Money.sum(range.currency(), range.average());
        String high = Money.sum(range.currency(), range.high());
        if (sum == range.average() || sum == range.low() || sum == range.high()) {
            return shown + " is exactly the "
                    + (sum == range.average() ? "average" : (sum == range.low() ? "low" : "high") + " end of the range")
                    + ".";
        }
        return switch (of(sum, range)) {
            case BELOW ->
                shown + " is below the range: the low end is " + low + "." + (sum * FAR < range.low() ? BY_MONTH : "");
            case LOW_TO_AVERAGE ->
                shown + " lies between the low end (" + low + ") and the average (" + average + "), "
                        + along(sum, range.low(), range.average()) + " of the way from the one to the other.";
            case AVERAGE_TO_HIGH ->
                shown + " lies between the average (" + average + ") and the high end (" + high + "), "
                        + along(sum, range.average(), range.high()) + " of the way from the one to the other.";
            case ABOVE -> shown + " is above the range: the high end is " + high + ".";
        };
    }

    /** Whole per cent: a finer figure would claim more than the range says. Between two figures none of them is reached. */
    private static String along(long sum, long from, long to) {
        return Math.max(1, Math.min(99, Math.round(100.0 * (sum - from) / (to - from)))) + "%";
    }
}
