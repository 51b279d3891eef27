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

    /** That a role is named says little, since all is about a role; that a place is named says a bit more. */
    private static final Map<String, Double> MASKS =
            Map.of(Message.ROLE, 0.5, Message.PLACE, 2.0, Message.SUM, 2.0, Message.OTHER_JOB, 8.0);

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] seenIn = new int[4096];
    private int texts;
    private double[] weights = {};

    /** The features of a text by number, each once, in rising order. */
    int[] learn(List<Term> terms) {
        int[] features = new int[count(terms)];
        for (int i = 0; i < terms.size(); i++) {
            features[i] = numberOf(terms.get(i).text());
            if (i > 0) {
                features[terms.size() + i - 1] = numberOf(pair(terms, i));
            }
        }
        int[] distinct = Arrays.stream(features).sorted().distinct().toArray();
        for (int feature : distinct) {
            seenIn[feature]++;
        }
        texts++;
        return distinct;
    }

    private int numberOf(String feature) {
        Integer known = numbers.get(feature);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(feature, number);
        if (number >= seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, 2 * seenIn.length);
        }
        return number;
    }

    /** Once all texts are learnt. {@code telling} says for each feature how much it tells families apart, 0 to 1. */
    void weigh(double[] telling) {
        weights = new double[numbers.size()];
        numbers.forEach((feature, number) -> weights[number] = weight(feature, number, telling[number]));
    }

    private double weight(String feature, int number, double telling) {
        Double mask = MASKS.get(feature);
        if (mask != null) {
            return mask;
        }
        double weight = Math.pow(rarity(seenIn[number]), RARE_OVER_COMMON) * telling;
        return feature.indexOf(' ') > 0 ? weight * PAIR : weight;
    }

    private double rarity(int in) {
        return Math.log(1 + (double) texts / (1 + in));
    }

    /** A message's features by number, each once, in rising order; those no text has are left out. */
    int[] recognise(List<Term> terms) {
        int[] features = new int[count(terms)];
        for (int i = 0; i < terms.size(); i++) {
            features[i] = known(terms.get(i).text());
            if (i > 0) {
                features[terms.size() + i - 1] = known(pair(terms, i));
            }
        }
        return Arrays.stream(features)
                .filter(feature -> feature >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    int known(String feature) {
        return numbers.getOrDefault(feature, -1);
    }

    int size() {
        return numbers.size();
    }

    double weight(int feature) {
        return weights[feature];
    }

    double weight(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    /** What a word counts that the guide has never heard, with the pairs that it breaks. */
    double strangeness(List<Term> terms) {
        long strange = terms.stream().filter(term -> known(term.text()) < 0).count();
        return strange * Math.pow(rarity(0), RARE_OVER_COMMON) * (STRANGE + PAIR * STRANGE);
    }

    /** A strange word may be mere colour ("abeg"), so it counts less than one that is known to be telling. */
    private static final double STRANGE = 0.3;

    private static int count(List<Term> terms) {
        return Math.max(0, 2 * terms.size() - 1);
    }

    private static String pair(List<Term> terms, int second) {
        return terms.get(second - 1).text() + " " + terms.get(second).text();
    }
}
