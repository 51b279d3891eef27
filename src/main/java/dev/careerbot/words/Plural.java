package dev.careerbot.words;

import java.util.List;

/** One and several of what English words name: "step" and "steps", "duty" and "duties", "coach" and "coaches". */
public final class Plural {
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");
    private static final List<String> SEVERAL_HISSING = List.of("sses", "xes", "ches", "shes");

    private Plural() {}

    public static String several(String word) {
        int last = word.length() - 1;
        boolean changing = word.endsWith("y") && last > 0 && "aeiou".indexOf(word.charAt(last - 1)) < 0;
        return changing ? word.substring(0, last) + "ies" : word + (endsIn(HISSING, word) ? "es" : "s");
    }

    /** A word that names but one stands as it is. */
    public static String single(String word) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : endsIn(SEVERAL_HISSING, word)
                        ? word.substring(0, word.length() - 2)
                        : word.substring(0, word.length() - 1);
    }

    private static boolean endsIn(List<String> endings, String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
