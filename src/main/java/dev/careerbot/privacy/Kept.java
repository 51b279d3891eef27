package dev.careerbot.privacy;

import java.util.List;
import java.util.Set;

/**
 * Something that is kept. The list of them all is what people are told, and a test holds it against the store.
 *
 * @param what in words; empty for what is about nobody
 * @param columns where it stands, as {@code table.column}
 */
public record Kept(String what, Set<String> columns) {
    public static final List<Kept> ALL = List.of(
            of(
                    "your message, until a minute after I have answered it; then only its number, for 25 hours",
                    "waiting.id",
                    "waiting.arrival",
                    "waiting.chat",
                    "waiting.kind",
                    "waiting.json",
                    "waiting.received",
                    "waiting.tries",
                    "answered.id",
                    "answered.at"),
            of(
                    "if I failed at a message: its number and why, without its text, for 30 days",
                    "put_aside.id",
                    "put_aside.kind",
                    "put_aside.reason",
                    "put_aside.at"),
            of(
                    "where our talk stands (topic, role, countries, choices): 30 minutes",
                    "talk.name",
                    "talk.state",
                    "talk.kept"),
            of(
                    "for tips: this chat's number, hour, zone, days, role, topics: until /forget",
                    "subscriber.chat",
                    "subscriber.topic",
                    "subscriber.hour",
                    "subscriber.zone",
                    "subscriber.weekdays",
                    "subscriber.paused_until",
                    "subscriber.roles",
                    "subscriber.kinds"),
            of(
                    "how far you are in them, the last date and the next: until /forget",
                    "subscriber.seed",
                    "subscriber.round",
                    "subscriber.last_topic",
                    "subscriber.apart",
                    "subscriber.last_date",
                    "subscriber.slot_date",
                    "subscriber.slot_at",
                    "subscriber.due",
                    "subscriber.sending",
                    "subscriber.away",
                    "subscriber.missed"),
            of("in memory only: which answer belongs to which message, how fast you ask, and in groups who may manage"),
            of("", "mark.name", "mark.value"));

    public Kept {
        columns = Set.copyOf(columns);
    }

    private static Kept of(String what, String... columns) {
        return new Kept(what, Set.of(columns));
    }
}
