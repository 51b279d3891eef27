package dev.careerbot.packing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what {@link PackReader} reads back, in the same order. */
public final class PackWriter {
    /**
     * What a ZIP file begins with. Whoever packs a jar stores such a file as it is: to inflate ten megabytes would take
     * a tenth of a second of each start.
     */
    private static final int KEPT_AS_IT_IS = 0x504B0304;

    private ByteBuffer to = ByteBuffer.allocate(1 << 16).putInt(KEPT_AS_IT_IS);

    private ByteBuffer room(int bytes) {
        if (to.remaining() < bytes) {
            to = ByteBuffer.allocate(2 * to.capacity() + bytes).put(to.flip());
        }
        return to;
    }

    public void number(long number) {
        room(Long.BYTES).putLong(number);
    }

    public void yes(boolean yes) {
        room(1).put((byte) (yes ? 1 : 0));
    }

    public void bytes(byte[] bytes) {
        number(bytes.length);
        room(bytes.length).put(bytes);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void perhaps(@Nullable String text) {
        yes(text != null);
        if (text != null) {
            text(text);
        }
    }

    public void texts(Collection<String> texts) {
        each(texts, this::text);
    }

    public <T> void each(Collection<T> all, Consumer<T> write) {
        number(all.size());
        all.forEach(write);
    }

    /** By their place in a list that was written before. */
    public <T> void places(List<T> some, List<T> all) {
        each(some, one -> number(all.indexOf(one)));
    }

    public void ints(int[] ints) {
        number(ints.length);
        ByteBuffer free = room(Integer.BYTES * ints.length);
        free.asIntBuffer().put(ints);
        free.position(free.position() + Integer.BYTES * ints.length);
    }

    public void longs(long[] longs) {
        number(longs.length);
        ByteBuffer free = room(Long.BYTES * longs.length);
        free.asLongBuffer().put(longs);
        free.position(free.position() + Long.BYTES * longs.length);
    }

    public void doubles(double[] doubles) {
        number(doubles.length);
        ByteBuffer free = room(Double.BYTES * doubles.length);
        free.asDoubleBuffer().put(doubles);
        free.position(free.position() + Double.BYTES * doubles.length);
    }

    public byte[] written() {
        byte[] written = new byte[to.position()];
        to.duplicate().flip().get(written);
        return written;
    }
}
