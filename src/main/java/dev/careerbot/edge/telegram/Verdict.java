package dev.careerbot.edge.telegram;

import java.time.Duration;

/** What follows from an outcome. */
sealed interface Verdict {
    record Again(Outgoing what, Duration after) implements Verdict {}

    /** @param rest how long its line must wait nevertheless */
    record Over(Outcome outcome, Duration rest) implements Verdict {}

    static Verdict over(Outcome outcome) {
        return new Over(outcome, Duration.ZERO);
    }

    static Verdict atOnce(Outgoing what) {
        return new Again(what, Duration.ZERO);
    }
}
