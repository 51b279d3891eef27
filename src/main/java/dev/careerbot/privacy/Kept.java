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
            of("the number of this chat, by which I reply", "waiting.chat"),
            of(
                    "a message until it is answered, mostly for seconds",
                    "waiting.id",
                    "waiting.arrival",
                    "waiting.kind",
                    "waiting.json",
                    "waiting.received",
                    "waiting.tries"),
            of("the numbers of messages that were answered: 25 hours", "answered.id", "answered.at"),
            of(
                    "of a message that I failed at, its number and the fault, not its text: 30 days",
                    "put_aside.id",
                    "put_aside.kind",
                    "put_aside.reason",
                    "put_aside.at"),
            of(
                    "where our talk stands (topic, role, countries, what I offered or asked): 30 minutes",
                    "talk.name",
                    "talk.state",
                    "talk.kept"),
            of(
                    "your daily tip, if you have asked for one: hour, time zone, days, pause, role, topics, how far you"
                            + " are in the tips, the dates of the last and the next, whether one was missed: until you say /forget"),
            of("in memory, which answer is to which question and how fast you ask: 30 minutes"),
            of("", "mark.name", "mark.value"));

    public Kept {
        columns = Set.copyOf(columns);
    }

    private static Kept of(String what, String... columns) {
        return new Kept(what, Set.of(columns));
    }
}
