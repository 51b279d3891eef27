package dev.careerbot.search;

import dev.careerbot.packing.IntLists;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.PairIndex;
import dev.careerbot.packing.TextIndex;
import dev.careerbot.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The features of texts, each with a number and a weight: terms come first, then pairs of neighbours. What is rare tells
 * more than what is common; what stands in the ways to ask for one thing alone tells more than what stands in the ways
 * to ask for everything.
 */
final class TermTable {
    /** A pair adds to what its two terms told already. */
    private static final double PAIR = 0.4;

    /** Above 1, one rare word in common outweighs several common ones. */
    private static final double RARE_OVER_COMMON = 1.3;

    /** A strange word may be mere colour ("abeg"), so it counts less than one that is known to be telling. */
    private static final double STRANGE = 0.3;

    /** That a role is named says little, since all is about a role; that a place is named says a bit more. */
    private static final Map<String, Double> MASKS = Map.of(
            Message.ROLE, 0.5, Message.PLACE, 2.0, Message.SUM, 2.0, Message.CURRENCY, 2.0, Message.OTHER_JOB, 8.0);

    private static final int UNKNOWN = TextIndex.NONE;

    private final TextIndex terms;
    private final PairIndex pairs;
    private final double[] weights;
    private final int texts;

    private TermTable(TextIndex terms, PairIndex pairs, double[] weights, int texts) {
        this.terms = terms;
        this.pairs = pairs;
        this.weights = weights;
        this.texts = texts;
    }

    /** @param telling how much each feature tells families of targets apart, 0 to 1 */
    static TermTable of(TextIndex terms, PairIndex pairs, IntLists features, double[] telling) {
        int[] seenIn = new int[telling.length];
        for (int i = 0; i < features.total(); i++) {
            seenIn[features.at(i)]++;
        }
        double[] weights = new double[telling.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rarity(seenIn[i], features.size())
                    * telling[i]
                    * (i < terms.texts().size() ? 1 : PAIR);
        }
        MASKS.forEach((mask, weight) -> {
            int number = terms.find(mask);
            if (number != UNKNOWN) {
                weights[number] = weight;
            }
        });
        return new TermTable(terms, pairs, weights, features.size());
    }

    static TermTable read(TextIndex terms, PackReader pack) {
        return new TermTable(terms, PairIndex.read(pack), pack.doubles(), pack.count());
    }

    /** All but the terms, which others share. */
    void write(PackWriter pack) {
        pairs.write(pack);
        pack.doubles(weights);
        pack.number(texts);
    }

    private static double rarity(int seenIn, int texts) {
        return Math.pow(Math.log(1 + (double) texts / (1 + seenIn)), RARE_OVER_COMMON);
    }

    /** A message's features by number, each once, in rising order; those no text has are left out. */
    int[] recognise(List<Term> text) {
        int[] features = new int[Math.max(0, 2 * text.size() - 1)];
        for (int i = 0; i < text.size(); i++) {
            features[i] = number(text.get(i));
            if (i > 0) {
                features[text.size() + i - 1] = features[i - 1] == UNKNOWN || features[i] == UNKNOWN
                        ? UNKNOWN
                        : pairs.find(features[i - 1], features[i]);
            }
        }
        return distinct(features);
    }

    static int[] distinct(int[] features) {
        Arrays.sort(features);
        int count = 0;
        for (int feature : features) {
            if (feature != UNKNOWN && (count == 0 || features[count - 1] != feature)) {
                features[count++] = feature;
            }
        }
        return count == features.length ? features : Arrays.copyOf(features, count);
    }

    int number(Term term) {
        return terms.find(term.text());
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
        return strange * rarity(0, texts) * STRANGE * (1 + PAIR);
    }
}
