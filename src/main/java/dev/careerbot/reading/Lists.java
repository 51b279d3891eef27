package dev.careerbot.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and ways to say something, as they are written down in a text. */
final class Lists {
    private Lists() {}

    static Set<String> words(String text) {
        return split(text, "\\s+");
    }

    /** These, and the words of the text. */
    static Set<String> with(Set<String> some, String text) {
        return Stream.concat(some.stream(), words(text).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Parted by commas. */
    static Set<String> phrases(String text) {
        return split(text, "\\s*,\\s*");
    }

    private static Set<String> split(String text, String by) {
        return Stream.of(text.strip().split(by)).collect(Collectors.toUnmodifiableSet());
    }
}
