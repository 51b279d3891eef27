package dev.careerbot.search;

import dev.careerbot.packing.IntLists;
import dev.careerbot.packing.PairIndex;
import dev.careerbot.packing.TextIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the terms of all texts, then their pairs of neighbours.
 *
 * @param features those of each text, each once, in rising order
 * @param lengths how many terms each text has
 */
record Counting(TextIndex terms, PairIndex pairs, IntLists features, int[] lengths) {
    static Counting of(List<List<Term>> texts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<int[]> numbered = new ArrayList<>(texts.size());
        for (List<Term> text : texts) {
            int[] terms = new int[text.size()];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = numbers.computeIfAbsent(text.get(i).text(), unseen -> numbers.size());
            }
            numbered.add(terms);
        }
        PairIndex pairs = new PairIndex();
        int[] lengths = new int[texts.size()];
        for (int i = 0; i < lengths.length; i++) {
            int[] terms = numbered.get(i);
            lengths[i] = terms.length;
            numbered.set(i, features(terms, pairs, numbers.size()));
        }
        return new Counting(TextIndex.of(numbers.keySet()), pairs, IntLists.of(numbered), lengths);
    }

    private static int[] features(int[] terms, PairIndex pairs, int firstPair) {
        int[] features = new int[Math.max(0, 2 * terms.length - 1)];
        System.arraycopy(terms, 0, features, 0, terms.length);
        for (int i = 1; i < terms.length; i++) {
            features[terms.length + i - 1] = pairs.put(terms[i - 1], terms[i], firstPair + pairs.size());
        }
        return TermTable.distinct(features);
    }

    int size() {
        return terms.texts().size() + pairs.size();
    }
}
