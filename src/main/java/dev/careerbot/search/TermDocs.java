package dev.careerbot.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Impact;
import org.apache.lucene.index.Impacts;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Walks over the texts of one term. It knows the shortest text of each block, so that hopeless blocks are skipped. */
final class TermDocs extends ImpactsEnum {
    private static final int BLOCK = 128;

    private final int[] docs;
    private final byte[] norms;
    private final int from;
    private final int to;
    private int at;
    private int doc = -1;
    private int block;

    TermDocs(Postings postings, int term) {
        this.docs = postings.docs();
        this.norms = postings.norms();
        this.from = postings.starts()[term];
        this.to = postings.starts()[term + 1];
        this.at = from - 1;
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() {
        return at(at + 1);
    }

    private int at(int place) {
        at = place;
        doc = place < to ? docs[place] : NO_MORE_DOCS;
        return doc;
    }

    @Override
    public int advance(int target) {
        int step = 1;
        int low = at + 1;
        while (low + step < to && docs[low + step] < target) {
            low += step;
            step *= 2;
        }
        int found = low >= to ? to : Arrays.binarySearch(docs, low, Math.min(to, low + step + 1), target);
        return at(found < 0 ? -found - 1 : found);
    }

    @Override
    public long cost() {
        return (long) to - from;
    }

    @Override
    public void advanceShallow(int target) {
        while (lastOf(block) < target) {
            block++;
        }
    }

    private int lastOf(int which) {
        int end = from + (which + 1) * BLOCK;
        return end > to ? NO_MORE_DOCS : docs[end - 1];
    }

    @Override
    public Impacts getImpacts() {
        int here = block;
        return new Impacts() {
            @Override
            public int numLevels() {
                return 1;
            }

            @Override
            public int getDocIdUpTo(int level) {
                return lastOf(here);
            }

            @Override
            public List<Impact> getImpacts(int level) {
                return List.of(new Impact(1, shortestOf(here)));
            }
        };
    }

    private long shortestOf(int which) {
        int end = Math.min(to, from + (which + 1) * BLOCK);
        int shortest = 255;
        for (int i = from + which * BLOCK; i < end; i++) {
            shortest = Math.min(shortest, Byte.toUnsignedInt(norms[docs[i]]));
        }
        return shortest;
    }

    @Override
    public int freq() {
        return 1;
    }

    @Override
    public int nextPosition() {
        return -1;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
