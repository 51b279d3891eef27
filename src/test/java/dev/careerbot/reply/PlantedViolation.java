package dev.careerbot.reply;

import dev.careerbot.search.Hit;

/** Knows what its room must not; the rules have to see it. */
public final class PlantedViolation {
    private PlantedViolation() {}

    static double score(Hit hit) {
        return hit.score();
    }
}
