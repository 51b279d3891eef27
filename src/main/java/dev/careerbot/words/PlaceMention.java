package dev.careerbot.words;

import dev.careerbot.guide.Place;

/** A place that a message names, and how it was written. */
public record PlaceMention(Place place, String written) {}
