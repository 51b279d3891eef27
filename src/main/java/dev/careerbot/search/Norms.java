package dev.careerbot.search;

import org.apache.lucene.index.NumericDocValues;

/** The lengths of all texts, as Lucene writes them. */
final class Norms extends NumericDocValues {
    private final byte[] norms;
    private int doc = -1;

    Norms(byte[] norms) {
        this.norms = norms;
    }

    @Override
    public long longValue() {
        return Byte.toUnsignedLong(norms[doc]);
    }

    @Override
    public boolean advanceExact(int target) {
        doc = target;
        return true;
    }

    @Override
    public int advance(int target) {
        doc = target < norms.length ? target : NO_MORE_DOCS;
        return doc;
    }

    @Override
    public int nextDoc() {
        return advance(doc + 1);
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public long cost() {
        return norms.length;
    }
}
