package dev.careerbot.conversation;

import java.time.LocalTime;

/** What a message says of an hour of the day. */
public sealed interface HourSaid {
    HourSaid NOTHING = new Nothing();

    record Nothing() implements HourSaid {}

    record At(LocalTime hour) implements HourSaid {}

    /** "In the morning": narrow enough for a few choices, too wide for a clock. */
    record Around(DayPart part) implements HourSaid {}

    /** Meant for an hour, and none. */
    record Wrong(String written) implements HourSaid {}

    enum DayPart {
        MORNING,
        MIDDAY,
        AFTERNOON,
        EVENING,
        NIGHT
    }
}
