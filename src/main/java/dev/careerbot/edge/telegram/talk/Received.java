package dev.careerbot.edge.telegram.talk;

/** What an update comes down to. */
sealed interface Received {

    /** Words that are meant for us, without what only addresses us. */
    record Said(Spot spot, String text, boolean edited) implements Received {}

    /** @param own whether the button stands below an answer to the same person */
    record Tapped(Spot spot, ButtonCodes.Pressed pressed, boolean own) implements Received {}

    /** @param album several come as one; empty for one by itself */
    record NoText(Spot spot, String album) implements Received {}

    record Moved(long from, long to) implements Received {}

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
