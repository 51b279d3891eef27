package dev.careerbot.tips.talk;

import dev.careerbot.tips.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A rest from tips. */
final class Pauses {
    static final int DAYS = 7;

    private Pauses() {}

    /** The first date with a tip again; none if they do not rest, or not any more. */
    static Optional<LocalDate> until(Schedule schedule, Instant now) {
        return Optional.ofNullable(schedule.pausedUntil()).filter(date -> date.isAfter(schedule.today(now)));
    }

    /** A week from today, however often it is asked for. */
    static LocalDate aWeekFrom(Schedule schedule, Instant now) {
        return schedule.today(now).plusDays(DAYS);
    }
}
