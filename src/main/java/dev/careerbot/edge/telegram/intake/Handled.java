package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update leads to.
 *
 * @param talk whose state it is
 * @param state where the talk stands now; none if the update does not touch it
 * @param sends what to say, in order
 * @param erases what must not outlast what is said, this update included
 * @param notBefore its turn has not come: nothing was done, and it is to be handled again after this time
 */
public record Handled(
        String talk,
        @Nullable State state,
        List<Outgoing> sends,
        @Nullable Erasure erases,
        Duration notBefore) {
    public Handled {
        sends = List.copyOf(sends);
    }

    public Handled(String talk, @Nullable State state, List<Outgoing> sends) {
        this(talk, state, sends, null, Duration.ZERO);
    }

    public static Handled nothing() {
        return new Handled("", null, List.of());
    }

    public static Handled later(Duration wait) {
        return new Handled("", null, List.of(), null, wait);
    }

    public Handled erasing(Erasure erasure) {
        return new Handled("", null, sends, erasure, Duration.ZERO);
    }
}
