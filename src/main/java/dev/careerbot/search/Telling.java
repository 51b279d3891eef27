package dev.careerbot.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a feature tells families of targets apart: 1 where it stands in the texts of one alone, near 0 where it is
 * spread over all (one minus the normalised entropy of the families, given the feature).
 */
final class Telling {
    /** Belief that a feature seen once or twice could as well stand anywhere. */
    private static final double CAUTION = 0.008;

    /** Keeps a family of few texts from counting as much a text as a large one counts in all. */
    private static final int SMALL_FAMILY = 20;

    private static final double LEAST = 0.02;

    private Telling() {}

    static double[] of(List<Entry> entries, int[][] features, int count) {
        int[] families = families(entries);
        int number = Arrays.stream(families).max().orElse(0) + 1;
        double[] share = shares(families, number);
        Map<Long, Double> together = new HashMap<>();
        double[] sums = new double[count];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                together.merge((long) feature * number + families[i], share[families[i]], Double::sum);
                sums[feature] += share[families[i]];
            }
        }
        double[] entropy = new double[count];
        together.forEach((key, weight) -> {
            int feature = (int) (key / number);
            double part = weight / (sums[feature] + CAUTION);
            entropy[feature] -= part * Math.log(part);
        });
        double[] telling = new double[count];
        for (int feature = 0; feature < count; feature++) {
            double anywhere = CAUTION / (sums[feature] + CAUTION);
            double whole = entropy[feature] - anywhere * Math.log(anywhere / number);
            telling[feature] = Math.max(LEAST, 1 - whole / Math.log(Math.max(2, number)));
        }
        return telling;
    }

    private static int[] families(List<Entry> entries) {
        Map<String, Integer> numbers = new HashMap<>();
        return entries.stream()
                .mapToInt(entry -> numbers.computeIfAbsent(entry.family(), unseen -> numbers.size()))
                .toArray();
    }

    private static double[] shares(int[] families, int number) {
        double[] share = new double[number];
        for (int family : families) {
            share[family]++;
        }
        for (int i = 0; i < number; i++) {
            share[i] = 1 / (share[i] + SMALL_FAMILY);
        }
        return share;
    }
}
