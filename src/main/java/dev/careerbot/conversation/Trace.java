package dev.careerbot.conversation;

import java.util.List;

/** How the last message was understood, for {@code /why}. */
public record Trace(List<String> words, String nearest, double score, List<Candidate> candidates) {
    /** From this likeness on the bot answers; below it asks back or declines. Set from scored questions. */
    public static final double SURE = 0.24;

    /** A target that was near. */
    public record Candidate(String name, double score) {}

    public static final Trace NONE = new Trace(List.of(), "", 0, List.of());

    /** A message that says too little by itself, read by what was said before. */
    public static Trace followUp(List<String> words) {
        return new Trace(words, "", 1, List.of());
    }

    public Trace {
        words = List.copyOf(words);
        candidates = List.copyOf(candidates);
    }
}
