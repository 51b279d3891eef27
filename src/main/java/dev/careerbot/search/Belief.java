package dev.careerbot.search;

import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import java.util.Arrays;
import java.util.List;

/**
 * Which family a message belongs to by all that it is made of. The nearest texts may share a few chance words with it; here
 * every piece has a weight for every family, learnt from all texts together (multinomial logistic regression).
 */
final class Belief {
    /** A text that the guide says is half as good a teacher as one that people ask. */
    private static final float SAID = 0.5f;

    /** So large that each text need be seen but once. */
    private static final float STEP = 0.6f;

    /** Where a family is as good as right, or as good as ruled out, nothing is learnt: that saves most of the time. */
    private static final float LEAST = 0.01f;

    /** It has learnt from short texts, and people tell stories: it is not as sure as it seems. */
    private static final float SHY = 0.7f;

    /** Sections, notes and asks: a guide has about a hundred. In one of ten thousand the nearest texts decide alone. */
    private static final int MOST_FAMILIES = 1_000;

    private final int families;

    /** What each piece says for each family, in so many units. */
    private final byte[] weights;

    private final double unit;

    private Belief(int families, byte[] weights, double unit) {
        this.families = families;
        this.weights = weights;
        this.unit = unit;
    }

    /**
     * @param texts the pieces of each text
     * @param family the family of each text
     */
    static Belief of(List<int[]> texts, int[] family, int families, byte[] asked) {
        return families > MOST_FAMILIES ? new Belief(families, new byte[0], 0) : learnt(texts, family, families, asked);
    }

    private static Belief learnt(List<int[]> texts, int[] family, int families, byte[] asked) {
        float[][] weights = new float[Pieces.NUMBERS][families];
        float[][] moved = new float[Pieces.NUMBERS][families];
        float[] shares = new float[families];
        int[] wrong = new int[families];
        for (int text : shuffled(texts)) {
            int[] pieces = texts.get(text);
            Arrays.fill(shares, 0);
            addAll(pieces, weights, shares);
            share(shares, 1 / root(pieces));
            shares[family[text]]--;
            float worth = (asked[text] != 0 ? 1 : SAID) / root(pieces);
            int count = 0;
            for (int one = 0; one < families; one++) {
                float fault = shares[one] * worth;
                if (Math.abs(fault) >= LEAST) {
                    wrong[count] = one;
                    shares[count++] = fault;
                }
            }
            mend(Arrays.copyOf(wrong, count), shares, pieces, weights, moved);
        }
        return rounded(families, weights);
    }

    /**
     * Neighbours, which are of one family, far apart; and each where it would stand among any others, so that a line more
     * in a file teaches what it says and nothing else.
     */
    private static int[] shuffled(List<int[]> texts) {
        long[] places = new long[texts.size()];
        for (int text = 0; text < places.length; text++) {
            int spread = Arrays.hashCode(texts.get(text)) * 0x9E3779B1;
            places[text] = (long) spread << Integer.SIZE | text;
        }
        Arrays.sort(places);
        return Arrays.stream(places).mapToInt(place -> (int) place).toArray();
    }

    private static void addAll(int[] pieces, float[][] weights, float[] sums) {
        int at = 0;
        for (; at + 4 <= pieces.length; at += 4) {
            add(weights[pieces[at]], weights[pieces[at + 1]], weights[pieces[at + 2]], weights[pieces[at + 3]], sums);
        }
        for (; at < pieces.length; at++) {
            add(weights[pieces[at]], sums);
        }
    }

    /** Apart, and four rows at once, so that it is compiled to add many at a time. */
    private static void add(float[] first, float[] second, float[] third, float[] fourth, float[] sums) {
        for (int one = 0; one < sums.length; one++) {
            sums[one] = sums[one] + first[one] + second[one] + third[one] + fourth[one];
        }
    }

    private static void add(float[] row, float[] sums) {
        for (int one = 0; one < sums.length; one++) {
            sums[one] += row[one];
        }
    }

    /** AdaGrad: the more a weight was moved already, the smaller its steps. */
    private static void mend(int[] wrong, float[] faults, int[] pieces, float[][] weights, float[][] moved) {
        for (int piece : pieces) {
            float[] ofPiece = weights[piece];
            float[] movedOfPiece = moved[piece];
            for (int i = 0; i < wrong.length; i++) {
                int one = wrong[i];
                movedOfPiece[one] += faults[i] * faults[i];
                ofPiece[one] -= STEP * faults[i] / (float) Math.sqrt(movedOfPiece[one]);
            }
        }
    }

    private static Belief rounded(int families, float[][] weights) {
        float most = Float.MIN_NORMAL;
        for (float[] row : weights) {
            for (float weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        float unit = most / Byte.MAX_VALUE;
        byte[] rounded = new byte[weights.length * families];
        int at = 0;
        for (float[] row : weights) {
            for (float weight : row) {
                rounded[at++] = (byte) Math.round(weight / unit);
            }
        }
        return new Belief(families, rounded, unit);
    }

    private static float root(int[] pieces) {
        return (float) Math.sqrt(Math.max(1, pieces.length));
    }

    /** How the belief is shared out among all families: 1 in all, or 0 where nothing was learnt. */
    float[] shares(int[] pieces) {
        float[] shares = new float[families];
        if (weights.length == 0) {
            return shares;
        }
        for (int piece : pieces) {
            for (int one = 0, at = piece * families; one < families; one++, at++) {
                shares[one] += weights[at];
            }
        }
        share(shares, SHY * (float) unit / root(pieces));
        return shares;
    }

    private static void share(float[] sums, float scale) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = power((sums[i] - most) * scale);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }

    /** About e to this power, which is not above 0, by products alone: quick, and the same on every machine. */
    private static float power(float x) {
        float power = Math.max(0, 1 + x / 256);
        for (int i = 0; i < 8; i++) {
            power *= power;
        }
        return power;
    }

    static Belief read(PackReader pack) {
        return new Belief(pack.count(), pack.bytes(), pack.doubles()[0]);
    }

    void write(PackWriter pack) {
        pack.number(families);
        pack.bytes(weights);
        pack.doubles(new double[] {unit});
    }
}
