package dev.careerbot.store;

import dev.careerbot.conversation.Chat;
import dev.careerbot.guide.TopicId;
import dev.careerbot.tips.Course;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Taste;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subscriber as a row, and back. */
final class SubscriberRow {
    static final List<String> COLUMNS = List.of(
            "chat",
            "topic",
            "hour",
            "zone",
            "weekdays",
            "paused_until",
            "roles",
            "kinds",
            "seed",
            "round",
            "last_topic",
            "last_date",
            "slot_date",
            "slot_at",
            "due",
            "sending",
            "away",
            "missed");

    private static final Logger LOG = LoggerFactory.getLogger(SubscriberRow.class);

    private SubscriberRow() {}

    static @Nullable Object[] values(Subscriber subscriber) {
        Schedule schedule = subscriber.schedule();
        Schedule.Slot next = subscriber.next();
        Course course = subscriber.course();
        return new @Nullable Object[] {
            subscriber.chat().id(),
            subscriber.chat().topic(),
            schedule == null ? null : schedule.hour().toString(),
            schedule == null ? null : schedule.zone().getId(),
            number(schedule != null && schedule.weekdaysOnly()),
            schedule == null ? null : text(schedule.pausedUntil()),
            list(subscriber.taste().roles()),
            list(subscriber.taste().kinds()),
            course.seed(),
            course.round(),
            text(course.last()),
            text(subscriber.lastDate()),
            next == null ? null : text(next.date()),
            next == null ? null : next.at().toEpochMilli(),
            millis(subscriber.due()),
            number(subscriber.sending()),
            number(subscriber.away()),
            number(subscriber.missed())
        };
    }

    static Subscriber read(ResultSet row) throws SQLException {
        Schedule schedule = schedule(row);
        String slotDate = row.getString("slot_date");
        boolean waits = schedule != null && slotDate != null;
        return new Subscriber(
                new Chat(row.getLong("chat"), row.getInt("topic")),
                schedule,
                new Taste(set(row.getString("roles")), set(row.getString("kinds"))),
                new Course(row.getLong("seed"), row.getInt("round"), parsed(row.getString("last_topic"), TopicId::of)),
                parsed(row.getString("last_date"), LocalDate::parse),
                waits && slotDate != null
                        ? new Schedule.Slot(LocalDate.parse(slotDate), Instant.ofEpochMilli(row.getLong("slot_at")))
                        : null,
                waits && row.getObject("due") != null ? Instant.ofEpochMilli(row.getLong("due")) : null,
                row.getInt("sending") != 0,
                row.getInt("away") != 0,
                row.getInt("missed") != 0);
    }

    /** A zone that there is no more lets the subscription lapse: nobody knows at which hour that person would want it. */
    private static @Nullable Schedule schedule(ResultSet row) throws SQLException {
        String hour = row.getString("hour");
        String zone = row.getString("zone");
        if (hour == null || zone == null) {
            return null;
        }
        try {
            return new Schedule(
                    LocalTime.parse(hour),
                    ZoneId.of(zone),
                    row.getInt("weekdays") != 0,
                    parsed(row.getString("paused_until"), LocalDate::parse));
        } catch (DateTimeException unknown) {
            LOG.warn("a subscription lapses, as this Java does not know the zone {}", zone);
            return null;
        }
    }

    private static int number(boolean value) {
        return value ? 1 : 0;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        return text == null ? null : parser.apply(text);
    }

    private static String list(Set<String> ids) {
        return String.join(",", ids.stream().sorted().toList());
    }

    private static Set<String> set(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}
