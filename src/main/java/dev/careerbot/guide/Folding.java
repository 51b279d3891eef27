package dev.careerbot.guide;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all: lower case, no accents, no punctuation, single blanks. The same in every default locale. */
public final class Folding {
    private static final String LIGATURES = "ßss æae œoe øo łl đd ıi ðd þth";

    private Folding() {}

    public static String fold(String text) {
        String lower = isAscii(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            append(folded, c);
            i += Character.charCount(c);
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(c);
        } else if (c != '\''
                && c != '’'
                && c != '.'
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String unaccented(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u0300-\\u036f]", "");
        for (String pair : LIGATURES.split(" ")) {
            plain = plain.replace(pair.substring(0, 1), pair.substring(1));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
