package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;
import java.util.List;
import java.util.Optional;

/**
 * How a message was understood.
 *
 * @param role the role that the person named, if one: it holds for the rest of the talk
 * @param place the country that the person named, if one
 * @param assumed what was taken for granted, as a line to show; empty if nothing was
 * @param label names one of several asks in a message; empty if there is one
 */
public record Understanding(
        Optional<String> role,
        Optional<String> place,
        String assumed,
        String label,
        List<TopicId> runnersUp,
        Trace trace) {
    public static final Understanding PLAIN =
            new Understanding(Optional.empty(), Optional.empty(), "", "", List.of(), Trace.NONE);

    public Understanding {
        runnersUp = List.copyOf(runnersUp);
    }

    public Understanding assuming(String what) {
        return new Understanding(role, place, what, label, runnersUp, trace);
    }

    public Understanding about(String named) {
        return new Understanding(Optional.of(named), place, assumed, label, runnersUp, trace);
    }

    public Understanding at(String country) {
        return new Understanding(role, Optional.of(country), assumed, label, runnersUp, trace);
    }

    public Understanding tracing(Trace how) {
        return new Understanding(role, place, assumed, label, runnersUp, how);
    }

    public Understanding labelled(String as) {
        return new Understanding(role, place, assumed, as, runnersUp, trace);
    }
}
