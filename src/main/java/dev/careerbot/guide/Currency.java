package dev.careerbot.guide;

import org.jspecify.annotations.Nullable;

/**
 * Money, as people name it.
 *
 * @param code three letters, or {@code $} for any dollar
 * @param country the one country that it is the money of
 */
public record Currency(String code, @Nullable String country) {
    public static final String ANY_DOLLAR = "$";
}
