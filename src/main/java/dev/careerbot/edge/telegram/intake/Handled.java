package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update leads to.
 *
 * @param talk whose state it is
 * @param state where the talk stands now; none if the update does not touch it
 * @param sends what to say, in order
 * @param erases what must not outlast what is said, this update included
 */
public record Handled(
        String talk,
        @Nullable State state,
        List<Outgoing> sends,
        @Nullable Erasure erases) {
    public Handled {
        sends = List.copyOf(sends);
    }

    public Handled(String talk, @Nullable State state, List<Outgoing> sends) {
        this(talk, state, sends, null);
    }

    public static Handled nothing() {
        return new Handled("", null, List.of());
    }

    public Handled erasing(Erasure erasure) {
        return new Handled("", null, sends, erasure);
    }
}
