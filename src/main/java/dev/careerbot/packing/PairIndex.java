package dev.careerbot.packing;

import java.util.Arrays;

/** Numbers by pairs of numbers, in flat arrays: a guide has tens of thousands of them, a large one millions. */
public final class PairIndex {
    public static final int NONE = -1;
    /** No pair is this, since numbers are not negative. */
    private static final long FREE = -1;

    private long[] keys;
    private int[] values;
    private int size;

    public PairIndex() {
        this(new long[1024], new int[1024], 0);
        Arrays.fill(keys, FREE);
    }

    private PairIndex(long[] keys, int[] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    public static PairIndex read(PackReader pack) {
        return new PairIndex(pack.longs(), pack.ints(), pack.count());
    }

    public void write(PackWriter pack) {
        pack.longs(keys);
        pack.ints(values);
        pack.number(size);
    }

    public int size() {
        return size;
    }

    /** The number of the pair; {@code fresh} becomes it if it has none. */
    public int put(int first, int second, int fresh) {
        long key = key(first, second);
        int slot = slot(key, keys);
        if (keys[slot] == key) {
            return values[slot];
        }
        keys[slot] = key;
        values[slot] = fresh;
        if (++size > keys.length / 2) {
            grow();
        }
        return fresh;
    }

    /** The number of the pair, or {@link #NONE}. */
    public int find(int first, int second) {
        long key = key(first, second);
        int slot = slot(key, keys);
        return keys[slot] == key ? values[slot] : NONE;
    }

    private void grow() {
        long[] wider = new long[2 * keys.length];
        int[] numbers = new int[2 * keys.length];
        Arrays.fill(wider, FREE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(keys[i], wider);
                wider[slot] = keys[i];
                numbers[slot] = values[i];
            }
        }
        keys = wider;
        values = numbers;
    }

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /** Where the key is, or where it would go. */
    private static int slot(long key, long[] keys) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
