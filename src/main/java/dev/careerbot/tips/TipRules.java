package dev.careerbot.tips;

import java.time.Duration;

/**
 * How tips go out.
 *
 * @param perSecond how many at most; Telegram takes about thirty
 * @param late how long after its hour a tip is still sent, on the same date
 */
public record TipRules(int perSecond, Duration late) {
    /** What Telegram takes in a second, answers too, with a little left for those that are about to come. */
    private static final int TOGETHER = 28;

    /** Who has agreed on more with Telegram sets a pace so much below it. */
    private static final int FOR_ANSWERS = 3;

    public TipRules {
        if (perSecond < 1 || late.isNegative()) {
            throw new IllegalArgumentException("not a pace: " + perSecond + " a second, late by up to " + late);
        }
    }

    /** Whether a tip would take no answer's place. */
    boolean isRoomBeside(int saidLately) {
        return saidLately < Math.max(TOGETHER, perSecond + FOR_ANSWERS);
    }
}
