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

    /** What Telegram takes in a second, answers too, with a little left for those that are about to come. */
    private static final int TOGETHER = 28;

    public TipRules {
        if (perSecond < 1 || late.isNegative()) {
            throw new IllegalArgumentException("not a pace: " + perSecond + " a second, late by up to " + late);
        }
    }

    /** Whether a tip would take an answer's place; who has agreed on more with Telegram sets a higher pace. */
    boolean isRoomBeside(int saidLately) {
        return saidLately < Math.max(TOGETHER, perSecond + TOGETHER - USUAL.perSecond);
    }
}
