package dev.careerbot.words;

import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of one word or several, the longest first. What a name stands for is a number. */
public final class NameTable {
    private static final int ONLY_BEGINS_A_NAME = -1;

    private final TextIndex names;
    private final int[] what;

    public record Found(int what, int words) {}

    private NameTable(TextIndex names, int[] what) {
        this.names = names;
        this.what = what;
    }

    public static NameTable of(Map<String, Integer> names) {
        Map<String, Integer> all = new TreeMap<>();
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            all.put(name.getKey(), name.getValue());
            for (int blank = name.getKey().indexOf(' ');
                    blank >= 0;
                    blank = name.getKey().indexOf(' ', blank + 1)) {
                String beginning = name.getKey().substring(0, blank);
                all.putIfAbsent(beginning, names.getOrDefault(beginning, ONLY_BEGINS_A_NAME));
            }
        }
        return new NameTable(
                TextIndex.of(all.keySet()),
                all.values().stream().mapToInt(Integer::intValue).toArray());
    }

    public static NameTable read(PackReader pack) {
        return new NameTable(TextIndex.read(pack), pack.ints());
    }

    public void write(PackWriter pack) {
        names.write(pack);
        pack.ints(what);
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
            if (i == words.size()) {
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
