package dev.careerbot.conversation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to be done about the daily tip, or about what is kept. */
public sealed interface Order {
    /** A tip now changes nothing for anybody else, or for later. */
    default boolean isSetting() {
        return this != Plain.TIP;
    }

    /**
     * What is not said is taken from the subscription there is, or asked for.
     *
     * @param onWeekdays whether it is to come on weekdays only; else the days stay as they are
     */
    record Subscribe(HourSaid hour, ZoneSaid zone, boolean onWeekdays) implements Order {
        public Subscribe(HourSaid hour, ZoneSaid zone) {
            this(hour, zone, false);
        }

        public static Subscribe to(@Nullable LocalTime hour, @Nullable ZoneId zone) {
            return new Subscribe(HourSaid.of(hour), ZoneSaid.of(zone));
        }

        public Subscribe days(boolean weekdays) {
            return new Subscribe(hour, zone, weekdays);
        }

        /** Whether nothing is said but that tips are wished for. */
        public boolean isBare() {
            return hour instanceof HourSaid.Nothing && zone instanceof ZoneSaid.Nothing;
        }
    }

    /** Asks for the zone by what a clock shows there. */
    record AskClock(@Nullable LocalTime hour) implements Order {}

    /** @param shown by the clock where the person is */
    record Clock(@Nullable LocalTime hour, HourSaid shown) implements Order {}

    record Choose(
            What what, @Nullable LocalTime hour, @Nullable ZoneId zone) implements Order {}

    /** What is chosen from a list of its own. */
    enum What {
        HOUR,
        ZONE,
        ROLE,
        TOPICS
    }

    record Weekdays(boolean only) implements Order {}

    /** @param role none for every role */
    record Role(Optional<String> role) implements Order {}

    /** A kind of section, on or off. */
    record Kind(String kind, boolean wanted) implements Order {}

    /** This kind of section and no other; none for all. */
    record OnlyKind(Optional<String> kind) implements Order {}

    /** Asks about the daily tip itself, and sets nothing. */
    record About(Subject subject) implements Order {
        @Override
        public boolean isSetting() {
            return false;
        }
    }

    /** What people want to know before they take it. */
    enum Subject {
        PRICE,
        REASON,
        NUMBER,
        TIME,
        CLOCK,
        CONTENT,
        END
    }

    /** @param written what was meant for a setting, and none */
    record Unclear(String written) implements Order {}

    /** @param written other days than every day or weekdays, or more than one tip a day */
    record OtherRhythm(String written) implements Order {}

    /** The question that was asked shall be let be. */
    record LetBe() implements Order {}

    /** @param sure whether it was asked whether they are, just before */
    record Forget(boolean sure) implements Order {}

    /** What needs no more words. */
    enum Plain implements Order {
        TIP,
        UNSUBSCRIBE,
        SETTINGS,
        PAUSE,
        RESUME,
        EXPORT
    }
}
