package dev.careerbot.search;

import dev.careerbot.packing.TextIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The Lucene index over all entries, in memory; an entry's document number is its place in the list. */
final class PhraseIndex {
    static final String FIELD = "terms";

    private static final int NO_OPERATORS = 0;

    /** So many places of terms are looked through in a few milliseconds; a guide of some hundred topics has fewer in all. */
    private static final int MOST_PLACES = 400_000;

    private final Postings postings;
    private final IndexSearcher searcher;
    private final SimpleQueryParser parser = new SimpleQueryParser(new TermALine(), Map.of(FIELD, 1f), NO_OPERATORS);

    PhraseIndex(Postings postings) {
        this.postings = postings;
        searcher = new IndexSearcher(new PostingsLeaf(postings));
        searcher.setQueryCache(null);
    }

    /** Some terms are of several words. */
    static final class TermALine extends Analyzer {
        private static final char END = '\n';

        static String text(List<Term> terms) {
            return terms.stream().map(Term::text).collect(Collectors.joining(String.valueOf(END)));
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(CharTokenizer.fromSeparatorCharPredicate(c -> c == END));
        }
    }

    /** What people type is made into terms before, and meets no syntax. */
    ScoreDoc[] nearest(List<Term> terms, int most) {
        AnyTerm any = AnyTerm.of(FIELD, parser.parse(TermALine.text(rarest(terms))));
        try {
            return searcher.search(any, new TopScoreDocCollectorManager(most, most)).scoreDocs;
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
