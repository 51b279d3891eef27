package dev.careerbot.search;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.OrdTermState;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of an index as Lucene asks for them: one at a time and exactly, which is all that a search needs. */
final class PostingsTerms extends Terms {
    private final Postings postings;

    PostingsTerms(Postings postings) {
        this.postings = postings;
    }

    @Override
    public TermsEnum iterator() {
        return new OneTerm();
    }

    @Override
    public long size() {
        return postings.terms().texts().size();
    }

    @Override
    public long getSumTotalTermFreq() {
        return postings.docs().length;
    }

    @Override
    public long getSumDocFreq() {
        return postings.docs().length;
    }

    @Override
    public int getDocCount() {
        return postings.size();
    }

    @Override
    public boolean hasFreqs() {
        return false;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class OneTerm extends BaseTermsEnum {
        private int term;

        @Override
        public boolean seekExact(BytesRef text) {
            term = postings.terms().find(text.utf8ToString());
            return term >= 0;
        }

        @Override
        public void seekExact(BytesRef text, TermState state) {
            term = (int) ((OrdTermState) state).ord;
        }

        @Override
        public void seekExact(long ord) {
            term = (int) ord;
        }

        @Override
        public TermState termState() {
            OrdTermState state = new OrdTermState();
            state.ord = term;
            return state;
        }

        @Override
        public BytesRef term() {
            return new BytesRef(postings.terms().texts().get(term));
        }

        @Override
        public long ord() {
            return term;
        }

        @Override
        public int docFreq() {
            return postings.docFreq(term);
        }

        @Override
        public long totalTermFreq() {
            return docFreq();
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
            return new TermDocs(postings, term);
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            return new TermDocs(postings, term);
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesRef next() {
            throw new UnsupportedOperationException();
        }
    }
}
