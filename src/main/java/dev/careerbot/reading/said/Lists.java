package dev.careerbot.reading.said;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and ways to say something, as they are written down in a text. */
public final class Lists {
    private Lists() {}

    public static Set<String> words(String text) {
        return split(text, "\\s+");
    }

    /** These, and the words of the text. */
    public static Set<String> with(Set<String> some, String text) {
        return Stream.concat(some.stream(), words(text).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Parted by commas. */
    public static Set<String> phrases(String text) {
        return split(text, "\\s*,\\s*");
    }

    private static Set<String> split(String text, String by) {
        return Stream.of(text.strip().split(by)).collect(Collectors.toUnmodifiableSet());
    }
}
