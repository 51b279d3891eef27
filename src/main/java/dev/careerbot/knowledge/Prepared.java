package dev.careerbot.knowledge;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Wording;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The carried knowledge as the build worked it out, in one file. Reading a folder costs a cold start a second; a folder
 * of a coach's own is still read file by file, with every fault named.
 */
public final class Prepared {
    private static final String CARRIED = "/prepared.bin";

    private Prepared() {}

    /** Nothing where the build left no such file, as when tests run without one. */
    public static Optional<Guide> carried() {
        try (InputStream file = Prepared.class.getResourceAsStream(CARRIED)) {
            return file == null ? Optional.empty() : Optional.of(read(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Guide read(byte[] file) {
        PackReader pack = new PackReader(ByteBuffer.wrap(file));
        Wording wording = new Wording.Prepared(pack.part(), pack.part());
        return new GuideReader(pack).read(wording);
    }

    public static byte[] write(Guide guide, Consumer<PackWriter> names, Consumer<PackWriter> entries) {
        PackWriter pack = new PackWriter();
        pack.bytes(written(names));
        pack.bytes(written(entries));
        new GuideWriter(guide, pack).write();
        return pack.written();
    }

    private static byte[] written(Consumer<PackWriter> part) {
        PackWriter pack = new PackWriter();
        part.accept(pack);
        return pack.written();
    }
}
