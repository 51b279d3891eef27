package dev.careerbot.conversation;

import java.util.Optional;

/**
 * A sum of money that somebody named.
 *
 * @param per how often it is paid: "year" unless another period was said
 */
public record Sum(long value, Optional<String> currency, String per) {
    public static final String YEAR = "year";

    public boolean isYearly() {
        return per.equals(YEAR);
    }
}
