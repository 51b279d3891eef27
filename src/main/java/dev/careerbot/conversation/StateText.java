package dev.careerbot.conversation;

/** Writes down where a talk stands, in ids: it takes less room so than as objects. */
public interface StateText {
    /** As a JSON object. */
    String write(State state);

    /** A text that cannot be made out, as one of another version, is a talk that starts afresh. */
    State read(String text);
}
