package dev.careerbot.words;

import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of one word or several, the longest first. What a name stands for is a number. */
public final class NameTable {
    private static final int ONLY_BEGINS_A_NAME = -1;

    private final TextIndex names;
    private final int[] what;
    /** 1 where a longer name begins so: elsewhere nothing need be looked up with the next word. */
    private final byte[] goesOn;

    public record Found(int what, int words) {}

    private NameTable(TextIndex names, int[] what, byte[] goesOn) {
        this.names = names;
        this.what = what;
        this.goesOn = goesOn;
    }

    /** @param names in an order that is the same every time */
    public static NameTable of(Map<String, Integer> names) {
        Map<String, Integer> all = new LinkedHashMap<>(names);
        Set<String> beginnings = new HashSet<>();
        for (String name : names.keySet()) {
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                String beginning = name.substring(0, blank);
                beginnings.add(beginning);
                all.putIfAbsent(beginning, ONLY_BEGINS_A_NAME);
            }
        }
        int[] what = new int[all.size()];
        byte[] goesOn = new byte[all.size()];
        int place = 0;
        for (Map.Entry<String, Integer> name : all.entrySet()) {
            what[place] = name.getValue();
            goesOn[place++] = (byte) (beginnings.contains(name.getKey()) ? 1 : 0);
        }
        return new NameTable(TextIndex.of(all.keySet()), what, goesOn);
    }

    public static NameTable read(PackReader pack) {
        return new NameTable(TextIndex.read(pack), pack.ints(), pack.bytes());
    }

    public void write(PackWriter pack) {
        names.write(pack);
        pack.ints(what);
        pack.bytes(goesOn);
    }

    /** The words with which a name begins. */
    Stream<String> firstWords() {
        return names.texts().stream().filter(name -> name.indexOf(' ') < 0);
    }

    public <W> @Nullable Found longestAt(List<W> words, Function<W, String> spelt, int at) {
        Found longest = null;
        String name = spelt.apply(words.get(at));
        int place = names.find(name);
        for (int i = at; place != TextIndex.NONE; ) {
            i++;
            if (what[place] != ONLY_BEGINS_A_NAME) {
                longest = new Found(what[place], i - at);
            }
            if (goesOn[place] == 0 || i == words.size()) {
                break;
            }
            name = name + " " + spelt.apply(words.get(i));
            place = names.find(name);
        }
        return longest;
    }

    /** In words; 0 for nothing found. */
    static int length(@Nullable Found found) {
        return found == null ? 0 : found.words();
    }
}
