package dev.careerbot.conversation;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a message says of an hour of the day. */
public sealed interface HourSaid {
    HourSaid NOTHING = new Nothing();

    static HourSaid of(@Nullable LocalTime hour) {
        return hour == null ? NOTHING : new At(hour);
    }

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
