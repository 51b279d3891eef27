package dev.careerbot.search;

import java.util.List;
import java.util.Optional;

/** The targets that a message is near to, nearest first. */
public record Ranking(List<Hit> hits) {
    public Ranking {
        hits = List.copyOf(hits);
    }

    public Optional<Hit> best() {
        return hits.stream().findFirst();
    }

    public double bestScore() {
        return hits.isEmpty() ? 0 : hits.get(0).score();
    }
}
