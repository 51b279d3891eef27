package dev.careerbot.search;

import dev.careerbot.packing.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The Lucene index over all entries, in memory; an entry's document number is its place in the list. */
final class PhraseIndex {
    static final String FIELD = "terms";

    /** So many places of terms are looked through in a few milliseconds; a guide of some hundred topics has fewer in all. */
    private static final int MOST_PLACES = 400_000;

    private final Postings postings;
    private final IndexSearcher searcher;

    PhraseIndex(Postings postings) {
        this.postings = postings;
        searcher = new IndexSearcher(new PostingsLeaf(postings));
        searcher.setQueryCache(null);
    }

    /** What people type is made into terms before, and meets no syntax. */
    ScoreDoc[] nearest(List<Term> terms, int most) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        rarest(terms).forEach(term -> counted.merge(term.text(), 1, Integer::sum));
        try {
            return searcher.search(new AnyTerm(FIELD, counted), new TopScoreDocCollectorManager(most, most)).scoreDocs;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** In a very large guide the common terms of a message bring too many texts that have nothing else of it. */
    private List<Term> rarest(List<Term> terms) {
        if (!isLarge()) {
            return terms;
        }
        List<Term> byRarity = terms.stream()
                .distinct()
                .sorted(Comparator.comparingInt(this::places))
                .toList();
        int count = 0;
        for (long places = 0; count < byRarity.size(); count++) {
            places += places(byRarity.get(count));
            if (places > MOST_PLACES && count > 0) {
                break;
            }
        }
        return byRarity.subList(0, count);
    }

    private int places(Term term) {
        int number = postings.terms().find(term.text());
        return number == TextIndex.NONE ? 0 : postings.docFreq(number);
    }

    private boolean isLarge() {
        return postings.docs().length > MOST_PLACES;
    }
}
