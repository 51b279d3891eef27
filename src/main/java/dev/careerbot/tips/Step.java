package dev.careerbot.tips;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody whose tip is due.
 *
 * @param claim what is to be sent; none if the slot goes by without a tip
 */
public record Step(Subscriber after, @Nullable Claim claim) {}
