package dev.careerbot.words;

import org.jspecify.annotations.Nullable;

/** A sum that a person wrote, with the currency where a sign stands at it. */
public record Amount(long value, @Nullable String currency) {}
