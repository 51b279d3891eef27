package dev.careerbot.reading.said;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and ways to say something, as they are written down in a text. */
public final class Lists {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private Lists() {}

    public static Set<String> words(String text) {
        return split(text, BLANKS);
    }

    /** These, and the words of the text. */
    public static Set<String> with(Set<String> some, String text) {
        return all(some, words(text));
    }

    /** All that is in any of these. */
    @SafeVarargs
    public static Set<String> all(Collection<String>... some) {
        Set<String> all = new HashSet<>();
        for (Collection<String> one : some) {
            all.addAll(one);
        }
        return Set.copyOf(all);
    }

    /** Parted by commas. */
    public static Set<String> phrases(String text) {
        return split(text, COMMAS);
    }

    private static Set<String> split(String text, Pattern by) {
        return by.splitAsStream(text.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
