package dev.careerbot.guide;

/** One way in which people ask for a target, and where it stands in the knowledge folder. */
public record Phrasing(String text, Target target, String file, int line) {}
