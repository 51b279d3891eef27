package dev.careerbot.packing;

import java.util.Arrays;
import java.util.List;

/** Many lists of numbers in one array. */
public final class IntLists {
    private final int[] all;
    private final int[] ends;

    private IntLists(int[] all, int[] ends) {
        this.all = all;
        this.ends = ends;
    }

    public static IntLists of(List<int[]> lists) {
        int[] ends = new int[lists.size()];
        int size = 0;
        for (int i = 0; i < ends.length; i++) {
            size += lists.get(i).length;
            ends[i] = size;
        }
        int[] all = new int[size];
        for (int i = 0; i < ends.length; i++) {
            int[] list = lists.get(i);
            System.arraycopy(list, 0, all, ends[i] - list.length, list.length);
        }
        return new IntLists(all, ends);
    }

    public static IntLists read(PackReader pack) {
        return new IntLists(pack.ints(), pack.ints());
    }

    public void write(PackWriter pack) {
        pack.ints(all);
        pack.ints(ends);
    }

    public int size() {
        return ends.length;
    }

    /** How many numbers all lists hold. */
    public int total() {
        return all.length;
    }

    public int from(int list) {
        return list == 0 ? 0 : ends[list - 1];
    }

    public int to(int list) {
        return ends[list];
    }

    /** The number at a place between {@link #from} and {@link #to}. */
    public int at(int place) {
        return all[place];
    }

    /** {@link #starts(int[], int)} of the numbers of all lists. */
    public int[] starts(int end) {
        return starts(all, end);
    }

    /** Where those of each number below the end would begin if they stood in order, and where the last ones would end. */
    public static int[] starts(int[] numbers, int end) {
        int[] starts = new int[end + 1];
        for (int number : numbers) {
            if (number < end) {
                starts[number + 1]++;
            }
        }
        for (int number = 0; number < end; number++) {
            starts[number + 1] += starts[number];
        }
        return starts;
    }

    public boolean equals(int list, int[] other) {
        return Arrays.equals(all, from(list), to(list), other, 0, other.length);
    }

    /** The place of a number in a list whose numbers rise; negative if it is not there. */
    public int find(int list, int number) {
        return Arrays.binarySearch(all, from(list), to(list), number);
    }

    public boolean has(int list, int number) {
        return find(list, number) >= 0;
    }
}
