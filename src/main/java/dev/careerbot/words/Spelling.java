package dev.careerbot.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forgives slips of the finger. A word is mended only where no one knows it, it has five letters or more, and it begins
 * as the word that was meant: people seldom miss the first letter, and "raining" is not "training".
 */
public final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 8;

    private final Set<String> known;
    private final Map<Character, List<String>> meant = new HashMap<>();
    private final Map<Character, List<String>> names = new HashMap<>();

    /**
     * @param names what a slip may have stood for if it stood for none of the words
     * @param others right as they stand and never what a slip stood for
     */
    public Spelling(Collection<String> words, Collection<String> names, Collection<String> others) {
        known = new HashSet<>(words);
        known.addAll(names);
        known.addAll(others);
        sort(words, meant);
        sort(names, this.names);
    }

    private static void sort(Collection<String> words, Map<Character, List<String>> byFirstLetter) {
        for (String word : words) {
            if (word.length() >= SHORTEST - 1 && isAllLetters(word)) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
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
        return nearest(word, meant.getOrDefault(first, List.of()), allowed)
                .or(() -> nearest(word, names.getOrDefault(first, List.of()), allowed));
    }

    /** A letter left out is the commonest slip: of two words as near, the longer was meant. */
    public static Optional<String> nearest(String word, Collection<String> candidates, int allowed) {
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Slip(candidate, distance(word, candidate, allowed)))
                .filter(slip -> slip.distance <= allowed)
                .min(Comparator.comparingInt(Slip::distance)
                        .thenComparing(slip -> -slip.word.length())
                        .thenComparing(Slip::word))
                .map(Slip::word);
    }

    private record Slip(String word, int distance) {}

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
