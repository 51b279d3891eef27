package dev.careerbot.words;

import dev.careerbot.packing.PackReader;
import dev.careerbot.packing.PackWriter;
import dev.careerbot.packing.TextIndex;
import dev.careerbot.packing.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Forgives slips of the finger. A word is mended only where no one knows it, it has five letters or more, and it begins
 * as the word that was meant: people seldom miss the first letter, and "raining" is not "training".
 */
public final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 8;

    private final TextIndex known;
    private final Texts meant;
    private final Texts names;
    private final Map<Character, List<String>> meantByFirst = new ConcurrentHashMap<>();
    private final Map<Character, List<String>> namesByFirst = new ConcurrentHashMap<>();

    /**
     * @param names what a slip may have stood for if it stood for none of the words
     * @param others right as they stand and never what a slip stood for
     */
    public Spelling(Set<String> words, Set<String> names, Set<String> others) {
        this(all(words, names, others), mendable(words), mendable(names));
    }

    private Spelling(TextIndex known, Texts meant, Texts names) {
        this.known = known;
        this.meant = meant;
        this.names = names;
    }

    private static TextIndex all(Set<String> words, Set<String> names, Set<String> others) {
        List<String> known = new ArrayList<>(words);
        names.stream().filter(name -> !words.contains(name)).forEach(known::add);
        others.stream()
                .filter(other -> !words.contains(other) && !names.contains(other))
                .forEach(known::add);
        return TextIndex.of(known);
    }

    /** By their first letters, which is as much order as is needed. */
    private static Texts mendable(Set<String> words) {
        Map<Character, List<String>> byFirst = new TreeMap<>();
        for (String word : words) {
            if (word.length() >= SHORTEST - 1 && isAllLetters(word)) {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
        return Texts.of(byFirst.values().stream().flatMap(List::stream).toList());
    }

    static Spelling read(PackReader pack) {
        return new Spelling(TextIndex.read(pack), Texts.read(pack), Texts.read(pack));
    }

    void write(PackWriter pack) {
        // In order, so that the same words make the same pack.
        TextIndex.of(known.texts().stream().sorted().toList()).write(pack);
        Texts.of(meant.stream().sorted().toList()).write(pack);
        Texts.of(names.stream().sorted().toList()).write(pack);
    }

    private static boolean isAllLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public Optional<String> mend(String word) {
        if (word.length() < SHORTEST || known.contains(word) || !isAllLetters(word)) {
            return Optional.empty();
        }
        int allowed = word.length() >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1;
        char first = word.charAt(0);
        Optional<String> right = nearest(word, with(first, meant, meantByFirst), allowed);
        return right.isPresent() ? right : nearest(word, with(first, names, namesByFirst), allowed);
    }

    private static List<String> with(char first, Texts byFirstLetter, Map<Character, List<String>> byFirst) {
        List<String> found = byFirst.get(first);
        if (found == null) {
            found = List.copyOf(
                    byFirstLetter.subList(from(first, byFirstLetter), from((char) (first + 1), byFirstLetter)));
            byFirst.put(first, found);
        }
        return found;
    }

    /** Where the words begin that begin with this letter or a later one. */
    private static int from(char first, Texts byFirstLetter) {
        int low = 0;
        int high = byFirstLetter.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byFirstLetter.get(middle).charAt(0) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A letter left out is the commonest slip: of two words as near, the longer was meant. */
    public static Optional<String> nearest(String word, Collection<String> candidates, int allowed) {
        String nearest = null;
        int least = allowed;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) <= least) {
                int distance = distance(word, candidate, least);
                if (distance < least || distance == least && isBetter(candidate, nearest)) {
                    nearest = candidate;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isBetter(String candidate, @Nullable String than) {
        return than == null
                || candidate.length() > than.length()
                || candidate.length() == than.length() && candidate.compareTo(than) < 0;
    }

    /** Letters added, left out, changed, or two neighbours swapped; counted no further than {@code most}. */
    static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
