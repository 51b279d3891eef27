package dev.careerbot.words;

import java.util.regex.Pattern;

/** One and several of what English words name: "step" and "steps", "duty" and "duties", "coach" and "coaches". */
public final class Plural {
    private static final Pattern CHANGING_Y = Pattern.compile("(?<=[^aeiou])y$");
    private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh)$");
    private static final Pattern SEVERAL_HISSING = Pattern.compile("(?<=ss|x|ch|sh)es$");

    private Plural() {}

    public static String several(String word) {
        String stem = CHANGING_Y.matcher(word).replaceFirst("ie");
        return stem + (HISSING.matcher(stem).find() ? "es" : "s");
    }

    /** A word that names but one stands as it is. */
    public static String single(String word) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : SEVERAL_HISSING.matcher(word).find()
                        ? word.substring(0, word.length() - 2)
                        : word.substring(0, word.length() - 1);
    }
}
