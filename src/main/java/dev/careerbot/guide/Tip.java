package dev.careerbot.guide;

/** A tip that a coach added to those that the items give. */
public record Tip(TopicId topic, String text) {}
