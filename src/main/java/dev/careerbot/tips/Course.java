package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is through the tips. Each person's order follows from a seed and the topics' ids alone, so that it
 * holds over restarts and changes of the guide, and one last topic says all that has been seen.
 *
 * @param round which of the person's orders it is; the next begins when all were seen
 * @param last the last one given in this round
 */
public record Course(long seed, int round, @Nullable TopicId last) {
    public static Course fresh(long seed) {
        return new Course(seed, 0, null);
    }
}
