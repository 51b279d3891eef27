package dev.careerbot.tips;

import dev.careerbot.tips.Schedule.Slot;

/**
 * A slot that is taken: its tip is to be sent now, by whoever holds this.
 *
 * @param before the subscriber as it was
 */
public record Claim(Subscriber before, Slot slot, Pick pick) {
    long chat() {
        return before.chat().id();
    }
}
