package dev.careerbot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts with any of these terms, scored to the bit as Lucene's own query of alternatives scores them. That one can do much
 * more, and pays for it at every text that has a term; here scores are added up in an array, a stretch of texts at a time,
 * and the collector hears only of those that may come in.
 */
final class AnyTerm extends Query {
    private final String field;
    /** How often each is asked for. */
    private final Map<String, Integer> terms;

    private AnyTerm(String field, Map<String, Integer> terms) {
        this.field = field;
        this.terms = terms;
    }

    /** @param alternatives terms, of which any will do */
    static AnyTerm of(String field, Query alternatives) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        if (alternatives instanceof BooleanQuery several) {
            several.clauses().forEach(clause -> count(clause.getQuery(), terms));
        } else {
            count(alternatives, terms);
        }
        return new AnyTerm(field, terms);
    }

    /** A query without words looks for no term. */
    private static void count(Query query, Map<String, Integer> terms) {
        if (query instanceof TermQuery one) {
            terms.merge(one.getTerm().text(), 1, Integer::sum);
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public BulkScorer bulkScorer(LeafReaderContext context) throws IOException {
                LeafReader leaf = context.reader();
                return new Sums(leaf.maxDoc(), leaf.getNormValues(field), found(leaf, searcher, boost));
            }

            @Override
            public Scorer scorer(LeafReaderContext context) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Explanation explain(LeafReaderContext context, int doc) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private List<Found> found(LeafReader leaf, IndexSearcher searcher, float boost) throws IOException {
        List<Found> found = new ArrayList<>(terms.size());
        TermsEnum known = leaf.terms(field).iterator();
        var statistics = searcher.collectionStatistics(field);
        for (Map.Entry<String, Integer> asked : terms.entrySet()) {
            Term term = new Term(field, asked.getKey());
            if (known.seekExact(term.bytes())) {
                var ofTerm = searcher.termStatistics(term, known.docFreq(), known.totalTermFreq());
                SimScorer scorer = searcher.getSimilarity().scorer(boost * asked.getValue(), statistics, ofTerm);
                found.add(new Found(known.postings(null, PostingsEnum.NONE), scorer));
            }
        }
        return found;
    }

    private record Found(PostingsEnum texts, SimScorer scorer) {}

    private static final class Sums extends BulkScorer {
        /** Their sums fit into the processor's nearest memory. */
        private static final int STRETCH = 2048;

        private final int end;
        private final NumericDocValues norms;
        private final List<Found> terms;
        private final double[] sums = new double[STRETCH];
        private final FixedBitSet rivals = new FixedBitSet(STRETCH);
        private final Rival rival = new Rival();

        Sums(int end, NumericDocValues norms, List<Found> terms) {
            this.end = end;
            this.norms = norms;
            this.terms = terms;
        }

        @Override
        public int score(LeafCollector collector, @Nullable Bits all, int min, int max) throws IOException {
            collector.setScorer(rival);
            for (int from = min; from < Math.min(max, end); from += STRETCH) {
                for (Found term : terms) {
                    add(term, from, Math.min(from + STRETCH, Math.min(max, end)));
                }
                collect(from, collector);
                Arrays.fill(sums, 0);
                rivals.clear(0, STRETCH);
            }
            return max;
        }

        private void add(Found term, int from, int to) throws IOException {
            PostingsEnum texts = term.texts;
            double least = rival.least;
            int text = texts.docID() < from ? texts.advance(from) : texts.docID();
            while (text < to) {
                norms.advanceExact(text);
                double sum = sums[text - from] += term.scorer.score(1, norms.longValue());
                if (sum >= least) {
                    rivals.set(text - from);
                }
                text = texts.nextDoc();
            }
        }

        private void collect(int from, LeafCollector collector) throws IOException {
            int at = rivals.nextSetBit(0);
            while (at != DocIdSetIterator.NO_MORE_DOCS) {
                if (sums[at] >= rival.least) { // which may have risen since
                    rival.text = from + at;
                    rival.score = (float) sums[at];
                    collector.collect(rival.text);
                }
                at = at + 1 < STRETCH ? rivals.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
            }
        }

        @Override
        public long cost() {
            return end;
        }
    }

    /** A text that may come in, as a collector hears of it. */
    private static final class Rival extends Scorable {
        private int text;
        private float score;
        private double least;

        @Override
        public int docID() {
            return text;
        }

        @Override
        public float score() {
            return score;
        }

        /** @param score above which a text comes in */
        @Override
        public void setMinCompetitiveScore(float score) {
            least = Math.nextDown(score); // of sums that are not rounded yet
        }
    }

    @Override
    public String toString(String field) {
        return terms.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnyTerm query && field.equals(query.field) && terms.equals(query.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}
