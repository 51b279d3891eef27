package dev.careerbot.tips.talk;

import dev.careerbot.guide.Zones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Times as they are written to people. */
final class Times {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY_AND_HOUR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final Zones zones;
    private final Clock clock;

    Times(Zones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    static String hour(LocalTime hour) {
        return HOUR.format(hour);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String dayAndHour(Instant at, ZoneId zone) {
        return DAY_AND_HOUR.format(at.atZone(zone));
    }

    /** "13:05" there; with the weekday, as the same hour is shown on both sides of the date line. */
    String clockAt(ZoneOffset offset) {
        return WEEKDAY_AND_HOUR.format(now().atOffset(offset));
    }

    String clockIn(ZoneId zone) {
        return HOUR.format(now().atZone(zone));
    }

    /** "Madrid (Europe/Madrid)". */
    String zone(ZoneId zone) {
        String city = zones.city(zone);
        return city.equals(zone.getId()) ? city : city + " (" + zone.getId() + ")";
    }

    String city(ZoneId zone) {
        return zones.city(zone);
    }

    ZoneOffset offsetNow(ZoneId zone) {
        return zone.getRules().getOffset(now());
    }

    List<ZoneOffset> offsetsNow() {
        return zones.all().stream()
                .map(zone -> offsetNow(zone.id()))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(ZoneOffset::getTotalSeconds))
                .toList();
    }

    /** As people write it: "UTC+05:30". */
    static String written(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset.getId();
    }
}
