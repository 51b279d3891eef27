package dev.careerbot.words;

import org.jspecify.annotations.Nullable;

/** A sum that a person wrote, with the currency where a sign stood before it. */
public record Amount(long value, @Nullable String currency) {}
