package dev.careerbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
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
