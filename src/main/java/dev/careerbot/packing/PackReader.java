package dev.careerbot.packing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.Buffer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackWriter} wrote. Arrays come over whole, since at a start every loop is slow, and block by block,
 * since to touch fresh memory is slow too.
 */
public final class PackReader implements AutoCloseable {
    private final InputStream from;
    private final ByteBuffer block = ByteBuffer.allocate(1 << 16).limit(0);

    public PackReader(InputStream from) {
        this.from = from;
        ahead(Integer.BYTES).getInt();
    }

    public PackReader(byte[] pack) {
        this(new ByteArrayInputStream(pack));
    }

    @Override
    public void close() {
        try {
            from.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** At least so many bytes, if there are as many. */
    private ByteBuffer ahead(int bytes) {
        if (block.remaining() < bytes) {
            block.compact();
            block.position(block.position() + read(block.array(), block.position()))
                    .flip();
        }
        return block;
    }

    private int read(byte[] into, int at) {
        try {
            return from.readNBytes(into, at, into.length - at);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public long number() {
        return ahead(Long.BYTES).getLong();
    }

    public int count() {
        return Math.toIntExact(number());
    }

    public boolean yes() {
        return ahead(1).get() != 0;
    }

    public byte[] bytes() {
        byte[] bytes = new byte[count()];
        int here = Math.min(block.remaining(), bytes.length);
        block.get(bytes, 0, here);
        if (here + read(bytes, here) < bytes.length) {
            throw new BufferUnderflowException();
        }
        return bytes;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public @Nullable String perhaps() {
        return yes() ? text() : null;
    }

    public List<String> texts() {
        return each(this::text);
    }

    public <T> List<T> each(Supplier<T> read) {
        List<T> all = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            all.add(read.get());
        }
        return all;
    }

    public <T> List<T> places(List<T> all) {
        return each(() -> all.get(count()));
    }

    public int[] ints() {
        int[] ints = new int[count()];
        inBlocks(ints.length, Integer.BYTES, (at, count) -> block.asIntBuffer().get(ints, at, count));
        return ints;
    }

    public long[] longs() {
        long[] longs = new long[count()];
        inBlocks(longs.length, Long.BYTES, (at, count) -> block.asLongBuffer().get(longs, at, count));
        return longs;
    }

    public double[] doubles() {
        double[] doubles = new double[count()];
        inBlocks(doubles.length, Double.BYTES, (at, count) -> block.asDoubleBuffer()
                .get(doubles, at, count));
        return doubles;
    }

    private interface Filling {
        Buffer fill(int at, int count);
    }

    private void inBlocks(int length, int size, Filling filling) {
        for (int at = 0; at < length; ) {
            int count = Math.min(ahead(size).remaining() / size, length - at);
            filling.fill(at, count);
            block.position(block.position() + size * count);
            at += count;
        }
    }
}
