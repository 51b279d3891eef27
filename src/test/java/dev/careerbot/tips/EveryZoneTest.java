package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.tips.Schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The hour stays as set over every change of clocks, and every date has one tip. */
class EveryZoneTest {
    /** Every zone, but of those that follow the same rules under several names one. */
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(ZoneId::of)
            .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, other) -> one))
            .values()
            .stream()
            .toList();

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");

    private static Schedule daily(LocalTime hour, ZoneId zone) {
        return new Schedule(hour, zone, false, null);
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone, Instant from, Instant to) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /** Those that a change may touch, and some that it may not. */
    private static Set<LocalTime> hoursAround(ZoneOffsetTransition change) {
        Set<LocalTime> hours = new TreeSet<>(List.of(LocalTime.MIDNIGHT, LocalTime.of(8, 30), LocalTime.of(23, 59)));
        for (long minutes = -61; minutes <= 61; minutes += 30) {
            hours.add(change.getDateTimeBefore().toLocalTime().plusMinutes(minutes));
            hours.add(change.getDateTimeAfter().toLocalTime().plusMinutes(minutes));
        }
        return hours;
    }

    /** A week of tips, each asked for when the one before has been taken. */
    private static void checkWeekAround(ZoneOffsetTransition change, Schedule schedule) {
        LocalDate day = change.getDateTimeBefore().toLocalDate().minusDays(3);
        Slot slot = schedule.onOrAfter(day);
        for (int i = 0; i < 6; i++) {
            check(schedule, slot);
            Slot next = schedule.next(slot.at(), slot.date());
            assertTrue(next.at().isAfter(slot.at()), schedule.zone().getId());
            assertTrue(next.date().isAfter(slot.date()), schedule.zone().getId());
            for (LocalDate missing = slot.date().plusDays(1);
                    missing.isBefore(next.date());
                    missing = missing.plusDays(1)) {
                assertTrue(isNoDate(missing, schedule), schedule.zone().getId());
            }
            slot = next;
        }
    }

    private static void check(Schedule schedule, Slot slot) {
        ZonedDateTime at = slot.at().atZone(schedule.zone());
        assertEquals(slot.date(), at.toLocalDate());
        if (at.toLocalTime().equals(schedule.hour())) {
            // A doubled hour: the first of the two.
            assertEquals(at, at.withEarlierOffsetAtOverlap());
            return;
        }
        ZoneOffsetTransition gap =
                schedule.zone().getRules().previousTransition(slot.at().plusNanos(1));
        Duration moved = Duration.between(gap.getDateTimeBefore(), gap.getDateTimeAfter());
        assertTrue(gap.isGap(), () -> "at another hour without a gap: " + schedule + " " + slot);
        // A jumped hour: as much later as was jumped over, and after the jump.
        assertEquals(schedule.hour(), at.toLocalDateTime().minus(moved).toLocalTime());
        assertTrue(!slot.at().isBefore(gap.getInstant()));
    }

    /** A date that its zone went without, or whose hour fell to the next by a gap at midnight. */
    private static boolean isNoDate(LocalDate date, Schedule schedule) {
        return !schedule.onOrAfter(date).date().equals(date);
    }

    @Test
    void everyChangeOfClocksOfTenYears() {
        int changes = 0;
        for (ZoneId zone : ZONES) {
            for (ZoneOffsetTransition change : changes(zone, FROM, TO)) {
                changes++;
                for (LocalTime hour : hoursAround(change)) {
                    checkWeekAround(change, daily(hour, zone));
                }
            }
        }
        assertTrue(changes > 1_000, "there are " + changes);
    }

    /** The rest of the ten years is uniform, so that a stretch without a change need only be looked at once. */
    @Test
    void everyStretchBetweenTwoChanges() {
        int stretches = 0;
        for (ZoneId zone : ZONES) {
            Schedule schedule = daily(LocalTime.of(8, 30), zone);
            Instant from = FROM;
            for (ZoneOffsetTransition change : changes(zone, FROM, TO)) {
                stretches += checkStretch(schedule, from, change.getInstant());
                from = change.getInstant();
            }
            stretches += checkStretch(schedule, from, TO);
        }
        assertTrue(stretches > 1_000, "there are " + stretches);
    }

    /** How many there are: a stretch of a day or two has no two tips to compare. */
    private static int checkStretch(Schedule schedule, Instant from, Instant to) {
        Slot first = schedule.next(from, null);
        Slot last = schedule.onOrAfter(schedule.today(to).minusDays(1));
        boolean isLong = last.at().isBefore(to) && first.at().isBefore(last.at());
        if (isLong) {
            assertEquals(
                    Duration.ofDays(last.date().toEpochDay() - first.date().toEpochDay()),
                    Duration.between(first.at(), last.at()),
                    () -> schedule + " from " + from);
        }
        return isLong ? 1 : 0;
    }

    @Test
    void everyDayOfTenYearsInZonesOfEveryKind() {
        for (String zone : List.of("Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")) {
            for (LocalTime hour : List.of(LocalTime.of(2, 15), LocalTime.of(8, 30))) {
                Schedule schedule = daily(hour, ZoneId.of(zone));
                LocalDate last = LocalDate.of(2019, 12, 31);
                Instant now = FROM.minus(Duration.ofDays(1));
                while (last.getYear() < 2030) {
                    Slot slot = schedule.next(now, last);
                    check(schedule, slot);
                    assertEquals(last.plusDays(1), slot.date());
                    last = slot.date();
                    now = slot.at();
                }
            }
        }
    }

    @Test
    void aDateThatAPlaceWentWithoutHasNoTip() {
        Schedule apia = daily(LocalTime.of(8, 30), ZoneId.of("Pacific/Apia"));
        Slot before = apia.onOrAfter(LocalDate.of(2011, 12, 29));
        Slot after = apia.next(before.at(), before.date());
        assertEquals(LocalDate.of(2011, 12, 31), after.date());
        assertEquals(after, apia.onOrAfter(LocalDate.of(2011, 12, 31)));
        assertEquals(
                LocalDate.of(2012, 1, 1), apia.next(after.at(), after.date()).date());
    }

    @Test
    void aTipIsOverAtLocalMidnightHoweverLongThatDayWas() {
        Schedule late = daily(LocalTime.of(22, 30), ZoneId.of("Europe/Madrid"));
        Slot slot = late.onOrAfter(LocalDate.of(2026, 10, 25));
        assertEquals(Instant.parse("2026-10-25T23:00:00Z"), late.end(slot, Duration.ofHours(3)));
        Schedule early = daily(LocalTime.of(8, 30), ZoneOffset.UTC);
        assertEquals(
                Instant.parse("2026-10-25T11:30:00Z"),
                early.end(early.onOrAfter(LocalDate.of(2026, 10, 25)), Duration.ofHours(3)));
    }

    @Test
    void weekdaysAreThoseOfThePlace() {
        Schedule schedule = new Schedule(LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland"), true, null);
        List<LocalDate> dates = new ArrayList<>();
        Slot slot = schedule.onOrAfter(LocalDate.of(2026, 11, 26));
        for (int i = 0; i < 4; i++) {
            dates.add(slot.date());
            slot = schedule.next(slot.at(), slot.date());
        }
        assertEquals(
                List.of("2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"),
                dates.stream().map(LocalDate::toString).toList());
    }
}
