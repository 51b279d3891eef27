package dev.careerbot.search;

import dev.careerbot.guide.Target;
import java.util.List;

/**
 * A target that a message is near to.
 *
 * @param score 0 to about 1: how much of the message and of the nearest ways to ask agree
 */
public record Hit(Target target, double score, Likeness likeness) {
    /** Why a target was found. Worked out when somebody asks, as for most nobody does. */
    public interface Likeness {
        /** The words of the message that agree with the nearest way to ask. */
        List<String> matched();

        /** The nearest way to ask, or sentence of the guide. */
        String nearest();

        /** Whether a mask stands in that, such as {@link dev.careerbot.words.Message#SUM}. */
        boolean names(String mask);

        /** Whether that says just what the message says. */
        boolean isTheSame();
    }

    public Hit scored(double other) {
        return new Hit(target, other, likeness);
    }
}
