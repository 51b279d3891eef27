package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.intake.RawUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A finger that is faster than the answer: a button that is tapped again at once was tapped once. */
final class RepeatedTaps {
    static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final int MOST = 1_000;

    /** By hashes, as it is needed beyond an erasure, whose button is tapped twice too, and shall name nobody. */
    private final Map<Integer, Last> ofTalks = Bounded.put(MOST);

    private record Last(int button, long update, Instant received) {
        /** One and the same update may be tried again. */
        boolean isRepeatedBy(Last other) {
            return button == other.button
                    && update != other.update
                    && Duration.between(received, other.received).abs().compareTo(AT_ONCE) < 0;
        }
    }

    synchronized boolean isRepeat(RawUpdate update, Received.Tapped tapped) {
        Spot spot = tapped.spot();
        Last now = new Last(Objects.hash(spot.message(), tapped.pressed()), update.id(), update.received());
        Last before = ofTalks.get(spot.talk().hashCode());
        if (before != null && before.isRepeatedBy(now)) {
            return true;
        }
        ofTalks.put(spot.talk().hashCode(), now);
        return false;
    }

    /** Something else was said there: the same tap means something again. */
    synchronized void movedOn(Spot spot) {
        ofTalks.remove(spot.talk().hashCode());
    }
}
