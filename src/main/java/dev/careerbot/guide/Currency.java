package dev.careerbot.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money, as people name it.
 *
 * @param code three letters, or {@code $} for any dollar
 * @param country the one country that it is the money of
 */
public record Currency(String code, @Nullable String country) {
    public static final String ANY_DOLLAR = "$";

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD");

    /** Whether what is in this currency can be meant by that name of one: who says "dollars" may mean those of any place. */
    public static boolean isMeant(String code, String named) {
        return code.equals(named) || named.equals(ANY_DOLLAR) && DOLLARS.contains(code);
    }
}
