package dev.careerbot.edge.telegram.talk;

/** What an update comes down to. */
sealed interface Received {

    /**
     * Words that are meant for us, without what only addresses us.
     *
     * @param captions whether they stand below a picture or the like
     */
    record Said(Spot spot, String text, boolean edited, boolean captions) implements Received {}

    /** @param own whether the button stands below an answer to the same person */
    record Tapped(Spot spot, ButtonCodes.Pressed pressed, boolean own) implements Received {}

    record NoText(Spot spot) implements Received {}

    record Moved(long from, long to) implements Received {}

    /** We were blocked or let in again. */
    record Standing(long chat, boolean reachable) implements Received {}

    /** Not meant for us, or not for answering. */
    record Nothing() implements Received {}

    Received NOTHING = new Nothing();
}
