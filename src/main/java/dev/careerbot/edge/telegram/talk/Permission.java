package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.ForAdministrators;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.intake.Handled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    /** Asks Telegram, if it has to be asked, and is done when it has said something. */
    CompletableFuture<?> asking(Received.Tapped tapped) {
        Spot spot = tapped.spot();
        return isTheirs(tapped)
                ? administrators.asking(spot.chat(), spot.person())
                : CompletableFuture.completedFuture(true);
    }

    /**
     * Whether the notice above a button is all that there is to say: a group need not read what one of them may not do. Who
     * tapped before Telegram had said so sees the notice when they tap again.
     */
    boolean isRefused(Received.Tapped tapped) {
        Spot spot = tapped.spot();
        return isTheirs(tapped) && administrators.may(spot.chat(), spot.person()) == Administrators.May.NO;
    }

    private static boolean isTheirs(Received.Tapped tapped) {
        return tapped.spot().group()
                && ForAdministrators.isTheirs(tapped.pressed().tap());
    }
}
