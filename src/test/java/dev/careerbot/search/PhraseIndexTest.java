package dev.careerbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {
    private static final List<Term> COMMON = terms("what do they do all day");
    private static final List<Term> RARE = terms("what does a welder do all day");
    private static final int WELDER = 0;

    @Test
    void aSmallGuideIsAskedForAllTerms() {
        PhraseIndex index = index(1_000);
        assertEquals(WELDER, index.nearest(RARE, 10)[0].doc);
        assertNotEquals(
                score(index.nearest(terms("welder what do all"), 10)),
                score(index.nearest(RARE, 10)),
                "all terms count");
    }

    @Test
    void aVeryLargeOneOnlyForTheRarest() {
        PhraseIndex index = index(150_000);
        ScoreDoc[] found = index.nearest(RARE, 10);
        assertEquals(WELDER, found[0].doc);
        assertEquals(10, found.length);
        assertEquals(
                score(index.nearest(terms("welder does a what do"), 10)), score(found), "what is common was left out");
    }

    @Test
    void scoresToTheBitAsLucenesOwnQueryDoes() throws IOException {
        Random random = new Random(7);
        List<List<Term>> texts =
                Stream.generate(() -> someTerms(random)).limit(5_000).toList();
        Counting counting = Counting.of(texts);
        Postings postings = Postings.of(counting.terms(), counting.features(), counting.lengths());
        PhraseIndex index = new PhraseIndex(postings);
        IndexSearcher lucene = new IndexSearcher(new PostingsLeaf(postings));
        for (int i = 0; i < 200; i++) {
            List<Term> asked = someTerms(random);
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            asked.forEach(term -> any.add(query(term), BooleanClause.Occur.SHOULD));
            assertEquals(said(lucene.search(any.build(), 48).scoreDocs), said(index.nearest(asked, 48)));
        }
    }

    private static TermQuery query(Term term) {
        return new TermQuery(new org.apache.lucene.index.Term(PhraseIndex.FIELD, term.text()));
    }

    /** Common ones and rare ones, unknown ones, and the same twice. */
    private static List<Term> someTerms(Random random) {
        return Stream.generate(() -> "word" + (int) Math.abs(40 * random.nextGaussian() * random.nextGaussian()))
                .limit(1 + random.nextInt(12))
                .map(word -> new Term(word, word))
                .toList();
    }

    private static List<String> said(ScoreDoc[] found) {
        return Stream.of(found).map(one -> one.doc + " " + one.score).toList();
    }

    private static float score(ScoreDoc[] found) {
        return found[0].score;
    }

    private static PhraseIndex index(int texts) {
        List<List<Term>> all = new ArrayList<>(List.of(RARE));
        all.addAll(Collections.nCopies(texts, COMMON));
        Counting counting = Counting.of(all);
        return new PhraseIndex(Postings.of(counting.terms(), counting.features(), counting.lengths()));
    }

    private static List<Term> terms(String words) {
        return Stream.of(words.split(" ")).map(word -> new Term(word, word)).toList();
    }
}
