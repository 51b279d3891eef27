package dev.careerbot.packing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackWriter} wrote. Arrays come over whole: at a start every loop is slow. */
public final class PackReader {
    private final ByteBuffer from;

    public PackReader(ByteBuffer from) {
        this.from = from.duplicate();
    }

    public long number() {
        return from.getLong();
    }

    public int count() {
        return Math.toIntExact(number());
    }

    public boolean yes() {
        return from.get() != 0;
    }

    public byte[] bytes() {
        byte[] bytes = new byte[count()];
        from.get(bytes);
        return bytes;
    }

    /** The bytes as they lie, to be read when they are needed. */
    public ByteBuffer part() {
        int length = count();
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public @Nullable String perhaps() {
        return yes() ? text() : null;
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    public <T> List<T> each(Supplier<T> read) {
        List<T> all = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            all.add(read.get());
        }
        return all;
    }

    public <T> List<T> places(List<T> all) {
        List<T> some = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            some.add(all.get(count()));
        }
        return some;
    }

    public int[] ints() {
        int[] ints = new int[count()];
        from.asIntBuffer().get(ints);
        from.position(from.position() + Integer.BYTES * ints.length);
        return ints;
    }

    public long[] longs() {
        long[] longs = new long[count()];
        from.asLongBuffer().get(longs);
        from.position(from.position() + Long.BYTES * longs.length);
        return longs;
    }

    public double[] doubles() {
        double[] doubles = new double[count()];
        from.asDoubleBuffer().get(doubles);
        from.position(from.position() + Double.BYTES * doubles.length);
        return doubles;
    }
}
