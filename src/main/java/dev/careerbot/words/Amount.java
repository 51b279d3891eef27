package dev.careerbot.words;

import org.jspecify.annotations.Nullable;

/**
 * A sum that a person wrote.
 *
 * @param currency where it is named at the sum
 * @param per how often it is paid, where that is said: "month"
 */
public record Amount(
        long value, @Nullable String currency, @Nullable String per) {
    Amount(long value, @Nullable String currency) {
        this(value, currency, null);
    }

    Amount in(String other) {
        return new Amount(value, other, per);
    }

    Amount per(String period) {
        return new Amount(value, currency, period);
    }

    Amount times(long scale) {
        return new Amount(value * scale, currency, per);
    }
}
