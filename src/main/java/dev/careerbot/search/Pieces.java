package dev.careerbot.search;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is made of, by number: its terms, their pairs of neighbours, and four letters at a time of its longer words as
 * they were written, so that a word that nobody has written yet still looks like its kin. The numbers are hashes: a few share
 * one by chance, and nothing has to be remembered for them.
 */
final class Pieces {
    static final int NUMBERS = 1 << 14;

    private static final int LETTERS = 4;
    private static final int SHIFT = Integer.numberOfLeadingZeros(NUMBERS) + 1;
    private static final int TERM = 1;
    private static final int PAIR = 2;
    private static final int PART = 3;

    private int[] found = new int[64];
    private int count;

    private Pieces() {}

    /** Each once, in rising order. */
    static int[] of(List<Term> text) {
        Pieces pieces = new Pieces();
        int before = 0;
        for (Term term : text) {
            int whole = term.text().hashCode();
            pieces.add(TERM, whole);
            if (before != 0) {
                pieces.add(PAIR, 31 * before + whole);
            }
            before = whole;
            if (term.words().length() > LETTERS) {
                pieces.addParts(term.words());
            }
        }
        return pieces.distinct();
    }

    private void addParts(String word) {
        int length = word.length() + 2;
        for (int from = 0; from + LETTERS <= length; from++) {
            int hash = 0;
            for (int i = from; i < from + LETTERS; i++) {
                hash = 31 * hash + (i == 0 || i == length - 1 ? '|' : word.charAt(i - 1));
            }
            add(PART, hash);
        }
    }

    private void add(int sort, int hash) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        int mixed = (hash * 4 + sort) * 0x9E3779B1;
        found[count++] = (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> SHIFT;
    }

    private int[] distinct() {
        Arrays.sort(found, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        return Arrays.copyOf(found, distinct);
    }
}
