package dev.careerbot.search;

import dev.careerbot.words.Message;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each term and each pair of neighbours a number and a weight. What is rare tells more than what is common; what
 * stands in the ways to ask for one thing alone tells more than what stands in the ways to ask for everything.
 */
final class TermTable {
    /** A pair adds to what its two terms told already. */
    private static final double PAIR = 0.4;

    /** Above 1, one rare word in common outweighs several common ones. */
    private static final double RARE_OVER_COMMON = 1.3;

    /** A strange word may be mere colour ("abeg"), so it counts less than one that is known to be telling. */
    private static final double STRANGE = 0.3;

    /** That a role is named says little, since all is about a role; that a place is named says a bit more. */
    private static final Map<String, Double> MASKS =
            Map.of(Message.ROLE, 0.5, Message.PLACE, 2.0, Message.SUM, 2.0, Message.OTHER_JOB, 8.0);

    private static final int UNKNOWN = -1;

    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private int[] seenIn = new int[4096];
    private int texts;
    private double[] weights = {};

    /** The features of a text by number, each once, in rising order. */
    int[] learn(List<Term> text) {
        int[] features = new int[Math.max(0, 2 * text.size() - 1)];
        for (int i = 0; i < text.size(); i++) {
            features[i] = terms.computeIfAbsent(text.get(i).text(), unseen -> next());
            if (i > 0) {
                features[text.size() + i - 1] =
                        pairs.computeIfAbsent(pair(features[i - 1], features[i]), unseen -> next());
            }
        }
        int[] distinct = distinct(features);
        for (int feature : distinct) {
            seenIn[feature]++;
        }
        texts++;
        return distinct;
    }

    private int next() {
        int number = size();
        if (number >= seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, 2 * seenIn.length);
        }
        return number;
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static int[] distinct(int[] features) {
        Arrays.sort(features);
        int count = 0;
        for (int feature : features) {
            if (feature != UNKNOWN && (count == 0 || features[count - 1] != feature)) {
                features[count++] = feature;
            }
        }
        return count == features.length ? features : Arrays.copyOf(features, count);
    }

    /** Once all texts are learnt. {@code telling} says for each feature how much it tells families apart, 0 to 1. */
    void weigh(double[] telling) {
        weights = new double[size()];
        terms.forEach((term, number) -> weights[number] = MASKS.getOrDefault(term, weight(number) * telling[number]));
        pairs.values().forEach(number -> weights[number] = PAIR * weight(number) * telling[number]);
    }

    private double weight(int number) {
        return rarity(seenIn[number]);
    }

    private double rarity(int in) {
        return Math.pow(Math.log(1 + (double) texts / (1 + in)), RARE_OVER_COMMON);
    }

    /** A message's features by number, each once, in rising order; those no text has are left out. */
    int[] recognise(List<Term> text) {
        int[] features = new int[Math.max(0, 2 * text.size() - 1)];
        for (int i = 0; i < text.size(); i++) {
            features[i] = number(text.get(i));
            if (i > 0) {
                features[text.size() + i - 1] = features[i - 1] == UNKNOWN || features[i] == UNKNOWN
                        ? UNKNOWN
                        : pairs.getOrDefault(pair(features[i - 1], features[i]), UNKNOWN);
            }
        }
        return distinct(features);
    }

    int number(Term term) {
        return terms.getOrDefault(term.text(), UNKNOWN);
    }

    int size() {
        return terms.size() + pairs.size();
    }

    double weightOf(int feature) {
        return weights[feature];
    }

    double weightOf(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    /** What the words count that the guide has never heard, with the pairs that they break. */
    double strangeness(List<Term> text) {
        int strange = 0;
        for (Term term : text) {
            strange += number(term) == UNKNOWN ? 1 : 0;
        }
        return strange * rarity(0) * STRANGE * (1 + PAIR);
    }
}
