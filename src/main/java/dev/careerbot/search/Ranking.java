package dev.careerbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The targets that a message is near to, nearest first. */
public record Ranking(List<Hit> hits) {
    private static final Comparator<Hit> NEAREST_FIRST = (one, other) -> {
        int byScore = Double.compare(other.score(), one.score());
        return byScore != 0
                ? byScore
                : one.target().toString().compareTo(other.target().toString());
    };

    public Ranking {
        hits = List.copyOf(hits);
    }

    /** Puts them in order; of two as near the first by name comes first, so that it is always the same. */
    public static Ranking of(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(NEAREST_FIRST);
        return new Ranking(sorted);
    }

    public Optional<Hit> best() {
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
    }

    public double bestScore() {
        return hits.isEmpty() ? 0 : hits.get(0).score();
    }
}
