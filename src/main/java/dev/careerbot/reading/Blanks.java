package dev.careerbot.reading;

import java.util.regex.Pattern;

/** Phones and word processors insert blanks that hold a line together, or are wider or narrower than others. */
final class Blanks {
    private static final Pattern ODD = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private Blanks() {}

    static String plain(String typed) {
        return ODD.matcher(typed).replaceAll(" ");
    }
}
