package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a chat that gets tips.
 *
 * @param schedule none while there is no subscription
 * @param lastDate the local date of the last slot that was taken, whatever became of it: none is taken twice
 * @param due when the next tip is to be sent; none if nothing is
 * @param away whether nothing can be said there at present
 * @param missed whether the last slot passed without a tip, which the next one says
 */
public record Subscriber(
        Chat chat,
        @Nullable Schedule schedule,
        Taste taste,
        Course course,
        @Nullable LocalDate lastDate,
        @Nullable Instant due,
        boolean away,
        boolean missed) {
    public static Subscriber fresh(Chat chat, long seed) {
        return new Subscriber(chat, null, Taste.ANY, Course.fresh(seed), null, null, false, false);
    }
}
