package dev.careerbot.tips;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
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

    /** One tip: the date that it is for, where the person is, and when that is. */
    public record Slot(LocalDate date, Instant at) {}

    /** The first slot on that date or later. */
    public Slot onOrAfter(LocalDate date) {
        LocalDate day = pausedUntil != null && pausedUntil.isAfter(date) ? pausedUntil : date;
        while (true) {
            // A clock that jumps over the hour gives a later one, perhaps of another date; one that repeats it, the
            // first.
            ZonedDateTime at = ZonedDateTime.of(day, hour, zone);
            if (!weekdaysOnly || !WEEKEND.contains(at.getDayOfWeek())) {
                return new Slot(at.toLocalDate(), at.toInstant());
            }
            day = day.plusDays(1);
        }
    }

    /** The first slot from then on, for a date after the one given. */
    public Slot next(Instant from, @Nullable LocalDate after) {
        LocalDate today = today(from);
        Slot slot = onOrAfter(after == null || after.isBefore(today) ? today : after.plusDays(1));
        while (slot.at().isBefore(from)) {
            slot = onOrAfter(slot.date().plusDays(1));
        }
        return slot;
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** From then on the slot's tip comes no more: it is too late, or another date. */
    Instant end(Slot slot, Duration late) {
        Instant midnight = slot.date().plusDays(1).atStartOfDay(zone).toInstant();
        Instant tooLate = slot.at().plus(late);
        return tooLate.isBefore(midnight) ? tooLate : midnight;
    }

    boolean hasTipOn(LocalDate date) {
        return onOrAfter(date).date().equals(date);
    }

    public Schedule resting(@Nullable LocalDate until) {
        return new Schedule(hour, zone, weekdaysOnly, until);
    }
}
