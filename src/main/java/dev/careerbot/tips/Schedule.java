package dev.careerbot.tips;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * At which hour of which zone the tip comes.
 *
 * @param pausedUntil the first date with a tip again, while they rest
 */
public record Schedule(
        LocalTime hour,
        ZoneId zone,
        boolean weekdaysOnly,
        @Nullable LocalDate pausedUntil) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The first slot on that date or later. */
    public Slot onOrAfter(LocalDate date) {
        LocalDate day = pausedUntil != null && pausedUntil.isAfter(date) ? pausedUntil : date;
        while (true) {
            // A clock that jumps over the hour gives a later one, perhaps of another date; one that repeats it, the
            // first.
            ZonedDateTime at = ZonedDateTime.of(day, hour, zone);
            boolean isDay = !weekdaysOnly || !WEEKEND.contains(at.getDayOfWeek());
            if (isDay && !at.toLocalDate().isBefore(date)) {
                return new Slot(at.toLocalDate(), at.toInstant());
            }
            day = day.plusDays(1);
        }
    }

    /** One tip: the date that it is for, where the person is, and when that is. */
    public record Slot(LocalDate date, java.time.Instant at) {}
}
