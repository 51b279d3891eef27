package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;

/** What follows from an outcome. */
sealed interface NextStep {
    record Again(Outgoing what, Duration after) implements NextStep {}

    /** @param rest how long its line must wait nevertheless */
    record Over(Outcome outcome, Duration rest) implements NextStep {}

    static NextStep over(Outcome outcome) {
        return new Over(outcome, Duration.ZERO);
    }

    static NextStep atOnce(Outgoing what) {
        return new Again(what, Duration.ZERO);
    }
}
