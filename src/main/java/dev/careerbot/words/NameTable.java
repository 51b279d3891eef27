package dev.careerbot.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names of several words, the longest first. */
final class NameTable<T> {
    private final Map<String, T> byName = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    record Found<T>(T what, int words, String name) {}

    void put(String name, T what) {
        byName.putIfAbsent(name, what);
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            beginnings.add(name.substring(0, blank));
        }
    }

    Optional<Found<T>> longestAt(List<Word> words, int at) {
        Optional<Found<T>> longest = Optional.empty();
        StringBuilder name = new StringBuilder();
        for (int i = at; i < words.size(); i++) {
            name.append(i == at ? "" : " ").append(words.get(i).folded());
            String soFar = name.toString();
            T what = byName.get(soFar);
            if (what != null) {
                longest = Optional.of(new Found<>(what, i - at + 1, soFar));
            }
            if (!beginnings.contains(soFar)) {
                break;
            }
        }
        return longest;
    }
}
