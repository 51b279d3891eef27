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
 */
public record Handled(String talk, @Nullable State state, List<Outgoing> sends) {
    public Handled {
        sends = List.copyOf(sends);
    }

    public static Handled nothing() {
        return new Handled("", null, List.of());
    }
}
