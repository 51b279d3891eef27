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
public record Hit(Target target, double score, List<String> matched, String nearest) {
    public Hit {
        matched = List.copyOf(matched);
    }

    public Hit scored(double other) {
        return new Hit(target, other, matched, nearest);
    }
}
