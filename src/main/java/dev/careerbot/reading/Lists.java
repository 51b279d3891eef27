package dev.careerbot.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and ways to say something, as they are written down in a text. */
final class Lists {
    private Lists() {}

    static Set<String> words(String text) {
        return split(text, "\\s+");
    }

    /** Parted by commas. */
    static Set<String> phrases(String text) {
        return split(text, "\\s*,\\s*");
    }

    /** A line for each thing: what it is, a colon, and its names. */
    static Map<String, String> namesOf(String text) {
        Map<String, String> names = new HashMap<>();
        for (String line : text.strip().split("\n")) {
            String[] parts = line.split(":", 2);
            words(parts[1]).forEach(name -> names.put(name, parts[0]));
        }
        return Map.copyOf(names);
    }

    private static Set<String> split(String text, String by) {
        return Stream.of(text.strip().split(by)).collect(Collectors.toUnmodifiableSet());
    }
}
