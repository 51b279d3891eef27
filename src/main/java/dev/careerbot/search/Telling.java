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

    private final double[] share;
    private final double[] sums;
    private final double[] entropy;

    private Telling(int[] families, int familyCount, int featureCount) {
        share = new double[familyCount];
        for (int family : families) {
            share[family]++;
        }
        for (int i = 0; i < familyCount; i++) {
            share[i] = 1 / (share[i] + SMALL_FAMILY);
        }
        sums = new double[featureCount];
        entropy = new double[featureCount];
    }

    static double[] of(List<Entry> entries, int[][] features, int featureCount) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] families = new int[entries.size()];
        for (int i = 0; i < families.length; i++) {
            families[i] = numbers.computeIfAbsent(entries.get(i).family(), unseen -> numbers.size());
        }
        return new Telling(families, Math.max(2, numbers.size()), featureCount).of(families, features);
    }

    private double[] of(int[] families, int[][] features) {
        long[] together = together(families, features);
        for (long pair : together) {
            sums[(int) (pair >>> Integer.SIZE)] += share[(int) pair];
        }
        for (int from = 0; from < together.length; ) {
            int to = from + 1;
            while (to < together.length && together[to] == together[from]) {
                to++;
            }
            int feature = (int) (together[from] >>> Integer.SIZE);
            double part = (to - from) * share[(int) together[from]] / (sums[feature] + CAUTION);
            entropy[feature] -= part * Math.log(part);
            from = to;
        }
        double[] telling = new double[sums.length];
        for (int feature = 0; feature < sums.length; feature++) {
            double anywhere = CAUTION / (sums[feature] + CAUTION);
            double whole = entropy[feature] - anywhere * Math.log(anywhere / share.length);
            telling[feature] = Math.max(LEAST, 1 - whole / Math.log(share.length));
        }
        return telling;
    }

    /** Each feature with the family of each text that has it, in order, so that equal ones lie together. */
    private static long[] together(int[] families, int[][] features) {
        long[] together =
                new long[Arrays.stream(features).mapToInt(of -> of.length).sum()];
        int count = 0;
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                together[count++] = (long) feature << Integer.SIZE | families[i];
            }
        }
        Arrays.sort(together);
        return together;
    }
}
