package dev.careerbot.packing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;

/** Many texts in one block: only those that are asked for become objects. */
public final class Texts extends AbstractList<String> implements RandomAccess {
    private final byte[] block;
    private final int[] ends;

    private Texts(byte[] block, int[] ends) {
        this.block = block;
        this.ends = ends;
    }

    public static Texts of(Collection<String> texts) {
        ByteBuffer block = ByteBuffer.allocate(1 << 12);
        int[] ends = new int[texts.size()];
        int count = 0;
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (block.remaining() < bytes.length) {
                block = ByteBuffer.allocate(2 * block.capacity() + bytes.length).put(block.flip());
            }
            block.put(bytes);
            ends[count++] = block.position();
        }
        byte[] filled = new byte[block.position()];
        block.flip().get(filled);
        return new Texts(filled, ends);
    }

    public static Texts read(PackReader pack) {
        return new Texts(pack.bytes(), pack.ints());
    }

    public void write(PackWriter pack) {
        pack.bytes(block);
        pack.ints(ends);
    }

    @Override
    public String get(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(block, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    /** Whether the text there is this one, without making an object of it. */
    boolean is(String text, int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        int length = ends[index] - from;
        for (int i = 0; i < Math.min(length, text.length()); i++) {
            if (block[from + i] < 0 || text.charAt(i) > Byte.MAX_VALUE) {
                return get(index).equals(text);
            }
            if (block[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return length == text.length();
    }

    @Override
    public int size() {
        return ends.length;
    }
}
