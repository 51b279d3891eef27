package dev.careerbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The Lucene index over all entries, in memory; an entry's document number is its place in the list. */
final class PhraseIndex {
    static final String FIELD = "terms";

    private final IndexSearcher searcher;

    PhraseIndex(Postings postings) {
        searcher = new IndexSearcher(new PostingsLeaf(postings));
        searcher.setQueryCache(null);
    }

    ScoreDoc[] nearest(List<Term> text, int most) {
        return nearest(query(text), most);
    }

    ScoreDoc[] nearest(Query query, int most) {
        try {
            return searcher.search(query, most).scoreDocs;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of terms alone: what people type meets no syntax. */
    private static Query query(List<Term> text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Term term : text) {
            query.add(new TermQuery(new org.apache.lucene.index.Term(FIELD, term.text())), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }
}
