package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is through the tips. Each person's order follows from a seed and the topics' ids alone, so that it
 * holds over restarts and changes of the guide, and one last topic says nearly all that has been had.
 *
 * @param round which of the person's orders it is; those up to the last topic were had once more than that number
 * @param last the last one given
 * @param apart how much more or less often than that others were had, as their turn was taken or passed over under another
 *     taste
 */
public record Course(long seed, int round, @Nullable TopicId last, Map<TopicId, Integer> apart) {
    public Course {
        apart = Map.copyOf(apart);
    }

    public static Course fresh(long seed) {
        return new Course(seed, 0, null, Map.of());
    }

    /** As if that had been the last one. */
    public Course at(TopicId topic) {
        return new Course(seed, round, topic, apart);
    }
}
