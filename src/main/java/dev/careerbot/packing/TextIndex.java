package dev.careerbot.packing;

import java.util.Collection;

/** Finds a text among many, all different, by its hash: Java promises the same hash in every run. */
public final class TextIndex {
    public static final int NONE = -1;

    private final Texts texts;
    private final int[] hashes;
    /** One more than the place of the text; 0 is free. */
    private final int[] slots;

    private TextIndex(Texts texts, int[] hashes, int[] slots) {
        this.texts = texts;
        this.hashes = hashes;
        this.slots = slots;
    }

    public static TextIndex of(Collection<String> different) {
        int[] hashes = new int[different.size()];
        int[] slots = new int[Math.max(4, Integer.highestOneBit(different.size()) * 4)];
        int count = 0;
        for (String text : different) {
            hashes[count] = text.hashCode();
            int slot = first(hashes[count], slots);
            while (slots[slot] != 0) {
                slot = next(slot, slots);
            }
            slots[slot] = ++count;
        }
        return new TextIndex(Texts.of(different), hashes, slots);
    }

    public static TextIndex read(PackReader pack) {
        return new TextIndex(Texts.read(pack), pack.ints(), pack.ints());
    }

    public void write(PackWriter pack) {
        texts.write(pack);
        pack.ints(hashes);
        pack.ints(slots);
    }

    private static int first(int hash, int[] slots) {
        return (hash ^ hash >>> 16) * 0x9E3779B9 >>> 7 & slots.length - 1;
    }

    private static int next(int slot, int[] slots) {
        return slot + 1 & slots.length - 1;
    }

    /** The place of the text, or {@link #NONE}. */
    public int find(String text) {
        int hash = text.hashCode();
        for (int slot = first(hash, slots); slots[slot] != 0; slot = next(slot, slots)) {
            int place = slots[slot] - 1;
            if (hashes[place] == hash && texts.is(text, place)) {
                return place;
            }
        }
        return NONE;
    }

    public boolean contains(String text) {
        return find(text) != NONE;
    }

    public Texts texts() {
        return texts;
    }
}
