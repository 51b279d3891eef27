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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            "missed",
            "apart");

    // By number, as SQLite's driver looks names up anew for every row.
    private static final int CHAT = column("chat");
    private static final int TOPIC = column("topic");
    private static final int HOUR = column("hour");
    private static final int ZONE = column("zone");
    private static final int WEEKDAYS = column("weekdays");
    private static final int PAUSED_UNTIL = column("paused_until");
    private static final int ROLES = column("roles");
    private static final int KINDS = column("kinds");
    private static final int SEED = column("seed");
    private static final int ROUND = column("round");
    private static final int LAST_TOPIC = column("last_topic");
    private static final int LAST_DATE = column("last_date");
    private static final int SLOT_DATE = column("slot_date");
    private static final int SLOT_AT = column("slot_at");
    private static final int DUE = column("due");
    private static final int SENDING = column("sending");
    private static final int AWAY = column("away");
    private static final int MISSED = column("missed");
    private static final int APART = column("apart");

    private static final Logger LOG = LoggerFactory.getLogger(SubscriberRow.class);

    private SubscriberRow() {}

    private static int column(String name) {
        return COLUMNS.indexOf(name) + 1;
    }

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
            number(subscriber.missed()),
            numbers(course.apart())
        };
    }

    static Subscriber read(ResultSet row) throws SQLException {
        Schedule schedule = schedule(row);
        String slotDate = row.getString(SLOT_DATE);
        boolean waits = schedule != null && slotDate != null;
        return new Subscriber(
                new Chat(row.getLong(CHAT), row.getInt(TOPIC)),
                schedule,
                new Taste(set(row.getString(ROLES)), set(row.getString(KINDS))),
                new Course(
                        row.getLong(SEED),
                        row.getInt(ROUND),
                        parsed(row.getString(LAST_TOPIC), TopicId::of),
                        numbers(row.getString(APART))),
                parsed(row.getString(LAST_DATE), LocalDate::parse),
                waits && slotDate != null
                        ? new Schedule.Slot(LocalDate.parse(slotDate), Instant.ofEpochMilli(row.getLong(SLOT_AT)))
                        : null,
                waits && row.getObject(DUE) != null ? Instant.ofEpochMilli(row.getLong(DUE)) : null,
                row.getInt(SENDING) != 0,
                row.getInt(AWAY) != 0,
                row.getInt(MISSED) != 0);
    }

    /** A zone that there is no more lets the subscription lapse: nobody knows at which hour that person would want it. */
    private static @Nullable Schedule schedule(ResultSet row) throws SQLException {
        String hour = row.getString(HOUR);
        String zone = row.getString(ZONE);
        if (hour == null || zone == null) {
            return null;
        }
        try {
            return new Schedule(
                    LocalTime.parse(hour),
                    ZoneId.of(zone),
                    row.getInt(WEEKDAYS) != 0,
                    parsed(row.getString(PAUSED_UNTIL), LocalDate::parse));
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

    /** "role/kind/item:-1". */
    private static String numbers(Map<TopicId, Integer> apart) {
        return apart.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Map<TopicId, Integer> numbers(String apart) {
        return set(apart).stream()
                .map(one -> one.split(":", 2))
                .collect(Collectors.toMap(one -> TopicId.of(one[0]), one -> Integer.valueOf(one[1])));
    }
}
