package dev.careerbot.tips;

import dev.careerbot.tips.Schedule.Slot;
import java.time.Duration;
import java.time.Instant;

/**
 * A slot that is taken: its tip is to be sent now, by whoever holds this.
 *
 * @param before the subscriber as it was
 */
public record Claim(Subscriber before, Slot slot, Pick pick) {
    /** Whether it cannot be made good then. */
    boolean isOver(Instant then, Duration late) {
        return before.isTooLate(then, late);
    }

    long chat() {
        return before.chat().id();
    }
}
