package dev.careerbot.search;

import dev.careerbot.packing.IntLists;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each feature says by itself: how much more often it stands in the texts of a family than in all others. The
 * nearest texts may share a few chance words with a message; here all of its words speak, each for many texts.
 */
final class Evidence {
    /** A text that the guide says is half as good a witness as one that people ask. */
    private static final double SAID = 0.5;

    /** So many texts that say nothing each family is believed to have beside its own. */
    private static final double UNSEEN = 1;

    /** That a word is missing from a family's texts says no more against it than this: nobody wrote down all words. */
    private static final double MOST_AGAINST = 1;

    private static final double NEVER_NONE = 0.05;

    /** For each feature the families that it speaks for, rising; {@code weights} go with them. */
    private final IntLists families;

    private final double[] weights;

    private Evidence(IntLists families, double[] weights) {
        this.families = families;
        this.weights = weights;
    }

    /** @param family the family of each text */
    static Evidence of(int[] family, int familyCount, byte[] asked, IntLists features, int featureCount) {
        double[] textsOf = new double[familyCount];
        double[] textsWith = new double[featureCount];
        long[] together = new long[features.total()];
        for (int text = 0; text < features.size(); text++) {
            textsOf[family[text]] += worth(asked[text]);
            for (int i = features.from(text); i < features.to(text); i++) {
                textsWith[features.at(i)] += worth(asked[text]);
                together[i] = (long) features.at(i) << Integer.SIZE | family[text] << 1 | asked[text];
            }
        }
        Arrays.sort(together);
        double all = Arrays.stream(textsOf).sum();
        List<int[]> families = new ArrayList<>(featureCount);
        double[] weights = new double[together.length];
        int count = 0;
        int[] some = new int[familyCount];
        for (int feature = 0, i = 0; feature < featureCount; feature++) {
            int found = 0;
            while (i < together.length && (int) (together[i] >>> Integer.SIZE) == feature) {
                int of = (int) together[i] >> 1;
                double with = 0;
                for (; i < together.length && together[i] >> 1 == ((long) feature << Integer.SIZE - 1 | of); i++) {
                    with += worth((byte) (together[i] & 1));
                }
                double here = (with + UNSEEN * textsWith[feature] / all) / (textsOf[of] + UNSEEN);
                double elsewhere = (textsWith[feature] - with + NEVER_NONE) / (all - textsOf[of] + 1);
                double weight = Math.log(here / elsewhere) + MOST_AGAINST;
                if (weight > 0) {
                    some[found++] = of;
                    weights[count++] = weight;
                }
            }
            families.add(Arrays.copyOf(some, found));
        }
        return new Evidence(IntLists.of(families), Arrays.copyOf(weights, count));
    }

    private static double worth(byte asked) {
        return asked != 0 ? 1 : SAID;
    }

    static Evidence read(PackReader pack) {
        return new Evidence(IntLists.read(pack), pack.doubles());
    }

    void write(PackWriter pack) {
        families.write(pack);
        pack.doubles(weights);
    }

    /** How the belief is shared out among these families: 1 in all. */
    double[] shares(int[] asked, int[] among) {
        double[] shares = new double[among.length];
        double sum = 0;
        for (int i = 0; i < among.length; i++) {
            for (int feature : asked) {
                shares[i] += weight(feature, among[i]);
            }
            shares[i] = Math.exp(shares[i] / Math.sqrt(Math.max(1, asked.length)));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private double weight(int feature, int family) {
        int place = families.find(feature, family);
        return place < 0 ? 0 : weights[place];
    }
}
