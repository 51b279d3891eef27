package dev.careerbot.tips;

import dev.careerbot.guide.TopicId;

/**
 * The tip whose turn it is.
 *
 * @param number its place in the person's order, from 1
 * @param of how many there are for that person
 * @param after where the person stands once it is given
 */
public record Pick(TopicId topic, int number, int of, Course after) {}
