package dev.careerbot.words;

import dev.careerbot.guide.Place;

/** A place that a message names. */
public record PlaceMention(Place place) {}
