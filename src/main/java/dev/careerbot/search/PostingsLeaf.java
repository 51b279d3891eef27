package dev.careerbot.search;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index in plain arrays, of one field without positions. Lucene's own segments are made for disks: their
 * writer, codecs and files are nine hundred classes, and took more than half the time of a start.
 */
final class PostingsLeaf extends LeafReader {
    private final Postings postings;

    PostingsLeaf(Postings postings) {
        this.postings = postings;
    }

    @Override
    public Terms terms(String field) {
        return new PostingsTerms(postings);
    }

    @Override
    public NumericDocValues getNormValues(String field) {
        return new Norms(postings.norms());
    }

    @Override
    public int numDocs() {
        return postings.size();
    }

    @Override
    public int maxDoc() {
        return postings.size();
    }

    @Override
    public LeafMetaData getMetaData() {
        return new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);
    }

    @Override
    public FieldInfos getFieldInfos() {
        return FieldInfos.EMPTY;
    }

    @Override
    public @Nullable Bits getLiveDocs() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    @Override
    protected void doClose() {}

    @Override
    public void checkIntegrity() {}

    // What else an index can hold this one does not.

    @Override
    public @Nullable NumericDocValues getNumericDocValues(String field) {
        return null;
    }

    @Override
    public @Nullable BinaryDocValues getBinaryDocValues(String field) {
        return null;
    }

    @Override
    public @Nullable SortedDocValues getSortedDocValues(String field) {
        return null;
    }

    @Override
    public @Nullable SortedNumericDocValues getSortedNumericDocValues(String field) {
        return null;
    }

    @Override
    public @Nullable SortedSetDocValues getSortedSetDocValues(String field) {
        return null;
    }

    @Override
    public @Nullable FloatVectorValues getFloatVectorValues(String field) {
        return null;
    }

    @Override
    public @Nullable ByteVectorValues getByteVectorValues(String field) {
        return null;
    }

    @Override
    public void searchNearestVectors(String field, float[] target, KnnCollector collector, @Nullable Bits accepted) {}

    @Override
    public void searchNearestVectors(String field, byte[] target, KnnCollector collector, @Nullable Bits accepted) {}

    @Override
    public @Nullable PointValues getPointValues(String field) {
        return null;
    }

    @Override
    @Deprecated
    public @Nullable Fields getTermVectors(int doc) {
        return null;
    }

    @Override
    public TermVectors termVectors() {
        return TermVectors.EMPTY;
    }

    @Override
    @Deprecated
    public void document(int doc, StoredFieldVisitor visitor) {}

    @Override
    public StoredFields storedFields() {
        throw new UnsupportedOperationException();
    }
}
