package dev.careerbot.conversation;

import dev.careerbot.guide.Figure;
import java.util.Optional;

/**
 * A sum of money that somebody named.
 *
 * @param per how often it is paid: "year" unless another period was said
 * @param claimed which of the published figures it is said to be; none where it is somebody's own
 */
public record Sum(long value, Optional<String> currency, String per, Optional<Figure> claimed) {
    public static final String YEAR = "year";

    public boolean isYearly() {
        return per.equals(YEAR);
    }
}
