package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;

/** One thing that a message asks for. */
public record Reading(Intent intent, Understanding how) {
    public static Reading of(Intent intent) {
        return new Reading(intent, Understanding.PLAIN);
    }

    /** A topic whose role is not taken for granted. */
    public static Reading open(TopicId topic) {
        return open(topic, Intent.Depth.SHORT);
    }

    public static Reading open(TopicId topic, Intent.Depth depth) {
        return of(new Intent.Open(topic, depth, true));
    }

    /** The same, understood as something else. */
    public Reading with(Intent other) {
        return new Reading(other, how);
    }

    public Reading assuming(String what) {
        return new Reading(intent, how.assuming(what));
    }

    /** Beside what is taken for granted already. */
    public Reading assumingToo(String what) {
        return assuming((how.assumed() + " " + what).strip());
    }

    public Reading about(String role) {
        return new Reading(intent, how.about(role));
    }

    public Reading at(String country) {
        return new Reading(intent, how.at(country));
    }

    public Reading tracing(Trace trace) {
        return new Reading(intent, how.tracing(trace));
    }
}
