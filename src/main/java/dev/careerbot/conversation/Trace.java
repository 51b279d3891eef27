package dev.careerbot.conversation;

import java.util.List;

/**
 * How the last message was understood, for {@code /why}.
 *
 * @param piece what it said, where it was but the beginning of what is asked; else empty
 */
public record Trace(List<String> words, String nearest, double score, List<Candidate> candidates, String piece) {
    /** From this likeness on the bot answers; below it asks back or declines. Set from scored questions. */
    public static final double SURE = 0.24;

    /** A target that was near. */
    public record Candidate(String name, double score) {}

    public static final Trace NONE = new Trace(List.of(), "", 0, List.of(), "");

    /** A message that says too little by itself, read by what was said before. */
    public static Trace followUp(List<String> words) {
        return new Trace(words, "", 1, List.of(), "");
    }

    /** "And in": the next message goes on with it. */
    public static Trace piece(String said) {
        return new Trace(List.of("\"" + said + "\""), "", 1, List.of(), said);
    }

    public Trace {
        words = List.copyOf(words);
        candidates = List.copyOf(candidates);
    }
}
