package dev.careerbot.conversation;

import java.time.Duration;

/** What became of something that was pushed. */
public sealed interface Delivery permits Delivery.Arrived, Delivery.Later, Delivery.Gone, Delivery.Unknown {
    record Arrived() implements Delivery {}

    /** It was not said, and may be tried again, but not before so long. */
    record Later(Duration atLeast) implements Delivery {}

    /** Nothing can be said there until it is heard of again. */
    record Gone(String why) implements Delivery {}

    /** It was handed over and nothing came back: it may have been said. */
    record Unknown() implements Delivery {}
}
