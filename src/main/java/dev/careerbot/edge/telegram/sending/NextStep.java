package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;

/** What follows from an outcome. */
sealed interface NextStep {
    record Again(Outgoing what, Duration after) implements NextStep {}

    record Over(Outcome outcome) implements NextStep {}

    static NextStep over(Outcome outcome) {
        return new Over(outcome);
    }

    static NextStep atOnce(Outgoing what) {
        return new Again(what, Duration.ZERO);
    }
}
