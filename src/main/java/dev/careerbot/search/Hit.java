package dev.careerbot.search;

import dev.careerbot.guide.Target;
import java.util.List;

/**
 * A target that a message is near to.
 *
 * @param score 0 to about 1: how much of the message and of the nearest ways to ask agree
 * @param matched the words of the message that agreed with the nearest
 * @param nearest the nearest way to ask, or sentence of the guide
 */
public record Hit(Target target, double score, List<Matched> matched, String nearest) {
    /** A word of the message that agreed, and how much it tells. */
    public record Matched(String word, double weight) {}

    public Hit {
        matched = List.copyOf(matched);
    }

    public List<String> words() {
        return matched.stream().map(Matched::word).toList();
    }

    /** How much agreed here that did not agree there. */
    public double tellsBeside(Hit other) {
        return matched.stream()
                .filter(one -> !other.matched.contains(one))
                .mapToDouble(Matched::weight)
                .sum();
    }

    public Hit scored(double other) {
        return new Hit(target, other, matched, nearest);
    }
}
