package dev.careerbot.tips;

import java.time.Duration;

/**
 * How tips go out.
 *
 * @param perSecond how many at most; Telegram takes about thirty
 * @param late how long after its hour a tip is still sent, on the same date
 */
public record TipRules(int perSecond, Duration late) {
    public static final TipRules USUAL = new TipRules(25, Duration.ofHours(3));

    public TipRules {
        if (perSecond < 1 || late.isNegative()) {
            throw new IllegalArgumentException("not a pace: " + perSecond + " a second, late by up to " + late);
        }
    }
}
