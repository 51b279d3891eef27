package dev.careerbot.guide;

import java.util.Set;

/**
 * What people say around a question and that is no part of it.
 *
 * @param openings before it: "hello sir", "quick question"
 * @param closings behind it: "thanks in advance"
 */
public record Courtesies(Set<String> openings, Set<String> closings) {
    public Courtesies {
        openings = Set.copyOf(openings);
        closings = Set.copyOf(closings);
    }
}
