package dev.careerbot.reading.said;

import java.util.regex.Pattern;

/** "Probability was my worst exam. Problem?": it asks of what stands before it, and of no problem of the work. */
public final class Misgiving {
    private static final Pattern ASKED = Pattern.compile(
            "(?<=\\w)\\s*[.,;!…-]+\\s*(?:is )?(?:an? )?(?:big |real )?(?:problem|issue|obstacle|deal ?breaker)\\s*[?!.]*$",
            Pattern.CASE_INSENSITIVE);

    /** "I am shy. is that a problem?": one question in two sentences. */
    private static final Pattern IN_TWO = Pattern.compile(
            "^((?:i|my|our|s?he|they|we)\\b[^.!?]*)[.!] *(?=(?:is|would|will) (?:that|it|this)\\b[^.!?,]* (?:problem|issue|obstacle)\\W*$)",
            Pattern.CASE_INSENSITIVE);

    private Misgiving() {}

    public static String without(String text) {
        return IN_TWO.matcher(ASKED.matcher(text).replaceFirst("?")).replaceFirst("$1, ");
    }
}
