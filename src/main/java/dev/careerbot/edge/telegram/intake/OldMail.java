package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What to make of updates that have lain about while the bot was down. */
final class OldMail {
    /** Who waited longer for an answer has most likely asked elsewhere. */
    static final Duration STILL_FRESH = Duration.ofMinutes(15);

    private final InstantSource clock;

    OldMail(InstantSource clock) {
        this.clock = clock;
    }

    /** A message that may have to give way to a newer one. */
    boolean isOld(RawUpdate update) {
        return update.kind().equals("message")
                && date(update).isBefore(clock.instant().minus(STILL_FRESH));
    }

    /** The future for what has none. */
    private static Instant date(RawUpdate update) {
        return Glance.number(update.json(), "message", "date")
                .filter(seconds -> seconds > 0 && seconds < Instant.MAX.getEpochSecond())
                .map(Instant::ofEpochSecond)
                .orElse(Instant.MAX);
    }
}
