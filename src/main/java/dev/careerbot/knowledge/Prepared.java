package dev.careerbot.knowledge;

import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Wording;
import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The carried knowledge as the build worked it out. Reading a folder costs a cold start a second; a folder of a coach's
 * own is still read file by file, with every fault named.
 */
public final class Prepared {
    private Prepared() {}

    /** A file each, so that who needs one reads it, and nobody keeps it. */
    public enum Part {
        GUIDE,
        NAMES,
        ENTRIES;

        public String file() {
            return "prepared-" + name().toLowerCase(Locale.ROOT) + ".bin";
        }
    }

    /** Nothing where the build left no such files, as when tests run without them. */
    public static Optional<Guide> carried() {
        return Prepared.class.getResource("/" + Part.GUIDE.file()) == null
                ? Optional.empty()
                : Optional.of(read(Prepared::open));
    }

    private static InputStream open(Part part) {
        return Objects.requireNonNull(Prepared.class.getResourceAsStream("/" + part.file()));
    }

    public static Guide read(Function<Part, InputStream> files) {
        try (PackReader pack = new PackReader(files.apply(Part.GUIDE))) {
            return new GuideReader(pack)
                    .read(new Wording.Prepared(() -> files.apply(Part.NAMES), () -> files.apply(Part.ENTRIES)));
        }
    }

    public static Map<Part, byte[]> write(Guide guide, Consumer<PackWriter> names, Consumer<PackWriter> entries) {
        return Map.of(
                Part.GUIDE, written(pack -> new GuideWriter(guide, pack).write()),
                Part.NAMES, written(names),
                Part.ENTRIES, written(entries));
    }

    private static byte[] written(Consumer<PackWriter> part) {
        PackWriter pack = new PackWriter();
        part.accept(pack);
        return pack.written();
    }
}
