package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Shown;
import dev.careerbot.edge.telegram.intake.Moved;
import java.time.Instant;
import java.util.Optional;

/** What an update comes down to. */
sealed interface Received {

    /**
     * Words that are meant for us, without what only addresses us.
     *
     * @param captions whether they stand below a picture or the like
     * @param pointing at something of ours, if the message is a reply to that
     * @param at when it was first said, whether edited since or not
     */
    record Said(Spot spot, String text, boolean edited, boolean captions, Optional<Shown> pointing, Instant at)
            implements Received {}

    /**
     * @param theirs whether what the button stands below is theirs to turn: an answer to them, or the group's settings, as
     *     whoever may not change those is refused
     * @param below where what does not take its place is said: below the same question if it is their own, as what stands
     *     below an answer of ours is nobody's
     */
    record Tapped(Spot spot, ButtonCodes.Pressed pressed, boolean theirs, Spot below) implements Received {}

    record NoText(Spot spot) implements Received {}

    record Moves(Moved group) implements Received {}

    /** We were blocked or let in again. */
    record Standing(long chat, boolean reachable) implements Received {}

    /** Who is meant can be told only when our name is known. */
    record NotYetClear() implements Received {}

    /** No JSON, or beyond all measure: whatever it is, a person has not written it. */
    record Unreadable() implements Received {}

    /** Not meant for us, or not for answering. */
    record Nothing() implements Received {}

    Received NOT_YET_CLEAR = new NotYetClear();

    Received UNREADABLE = new Unreadable();

    Received NOTHING = new Nothing();
}
