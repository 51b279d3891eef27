package dev.careerbot.search;

import dev.careerbot.packing.IntLists;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import org.apache.lucene.util.SmallFloat;

/**
 * Which texts each term stands in.
 *
 * @param starts where the texts of each term begin in {@code docs}, and where the last one's end
 * @param norms the length of each text, as Lucene writes it
 */
record Postings(TextIndex terms, int[] starts, int[] docs, byte[] norms) {
    static Postings of(TextIndex terms, IntLists features, int[] lengths) {
        int count = terms.texts().size();
        int[] starts = features.starts(count);
        int[] docs = new int[starts[count]];
        int[] next = starts.clone();
        byte[] norms = new byte[features.size()];
        for (int text = 0; text < norms.length; text++) {
            norms[text] = SmallFloat.intToByte4(lengths[text]);
            for (int i = features.from(text); i < features.to(text) && features.at(i) < count; i++) {
                docs[next[features.at(i)]++] = text;
            }
        }
        return new Postings(terms, starts, docs, norms);
    }

    static Postings read(TextIndex terms, PackReader pack) {
        return new Postings(terms, pack.ints(), pack.ints(), pack.bytes());
    }

    /** All but the terms, which others share. */
    void write(PackWriter pack) {
        pack.ints(starts);
        pack.ints(docs);
        pack.bytes(norms);
    }

    int size() {
        return norms.length;
    }

    int docFreq(int term) {
        return starts[term + 1] - starts[term];
    }
}
