package dev.careerbot.search;

import dev.careerbot.packing.IntLists;

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

    /** @param family the family of each text */
    static double[] of(int[] family, int familyCount, IntLists features, int featureCount) {
        return new Telling(family, Math.max(2, familyCount), featureCount).of(family, features);
    }

    private double[] of(int[] families, IntLists features) {
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
    private long[] together(int[] families, IntLists features) {
        long[] together = new long[features.total()];
        int[] next = features.starts(sums.length);
        for (int text : byFamily(families)) {
            for (int i = features.from(text); i < features.to(text); i++) {
                together[next[features.at(i)]++] = (long) features.at(i) << Integer.SIZE | families[text];
            }
        }
        return together;
    }

    private int[] byFamily(int[] families) {
        int[] next = IntLists.starts(families, share.length);
        int[] texts = new int[families.length];
        for (int text = 0; text < families.length; text++) {
            texts[next[families[text]]++] = text;
        }
        return texts;
    }
}
