package dev.careerbot.reading;

import dev.careerbot.guide.Target;
import dev.careerbot.search.Hit;
import dev.careerbot.search.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A section and its item bear each other out: "is data quality one of the challenges" is about the challenge, though
 * data quality is a KPI too.
 */
final class BorneOut {
    /** What a section adds to its item, and the item to its section. */
    private static final double ADDED = 0.35;

    /** So much of its section's likeness an item needs to come first. */
    private static final double ITEM_SHARE = 0.9;

    /** Keeps topics, which are borne out, level with notes, which stand alone. */
    private static final double LEVEL = 1.1;

    /** Of two as near the item comes first. */
    private static final double EDGE = 0.001;

    /** The best score of each kind of section, and of the items below each. */
    private final Map<String, Double> sections = new HashMap<>();

    private final Map<String, Double> items = new HashMap<>();

    private BorneOut(List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.target() instanceof Target.OfKind kind) {
                sections.merge(kind.kind(), hit.score(), Math::max);
            } else if (hit.target() instanceof Target.OfTopic topic
                    && topic.id().isItem()) {
                items.merge(topic.id().kind(), hit.score(), Math::max);
            }
        }
    }

    static Ranking ranking(List<Hit> hits) {
        BorneOut borneOut = new BorneOut(hits);
        return Ranking.of(
                hits.stream().map(hit -> hit.scored(borneOut.score(hit))).toList());
    }

    private double score(Hit hit) {
        if (hit.target() instanceof Target.OfKind kind) {
            return (hit.score() + ADDED * items.getOrDefault(kind.kind(), 0.0)) / LEVEL;
        }
        return hit.target() instanceof Target.OfTopic topic
                ? ofTopic(hit.score(), sections.getOrDefault(topic.id().kind(), 0.0))
                : hit.score();
    }

    /** The item comes before its section if it has enough of the words itself. */
    private static double ofTopic(double score, double section) {
        boolean itself = score >= ITEM_SHARE * section;
        return itself ? (Math.max(score, section) + ADDED * Math.min(score, section)) / LEVEL + EDGE : score / LEVEL;
    }
}
