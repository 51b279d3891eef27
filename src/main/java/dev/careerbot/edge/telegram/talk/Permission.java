package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.intake.Handled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** In a group whoever wants something set waits, without a thread, until Telegram has said whether they may. */
record Permission(Administrators administrators, Supplier<Conversation> conversation) {
    /** It mostly says so well within that. */
    private static final Duration FOR_TELEGRAM = Duration.ofMillis(100);

    /** Nothing where it is known, or need not be. */
    Optional<Handled> heldUp(Spot spot, Heard.Said said, State before) {
        if (!spot.group() || !conversation.get().sets(said, before)) {
            return Optional.empty();
        }
        return switch (administrators.may(spot.chat(), spot.person())) {
            case NOT_YET -> Optional.of(Handled.later(FOR_TELEGRAM));
            case UNKNOWN -> Optional.of(new Handled("", null, List.of(spot.says(Courtesies.ADMINISTRATORS_UNKNOWN))));
            case YES, NO -> Optional.empty();
        };
    }

    /**
     * Whether the notice above a button is all that there is to say. Only where Telegram need not be asked: the first
     * refusal is said in the group, and those of the next minute are not.
     */
    boolean isRefused(Received.Tapped tapped) {
        Spot spot = tapped.spot();
        return spot.group()
                && ForAdministrators.isTheirs(tapped.pressed().tap())
                && administrators.mayNotManage(spot.chat(), spot.person());
    }
}
