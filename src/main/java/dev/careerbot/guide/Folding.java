package dev.careerbot.guide;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all: lower case, no accents, no punctuation, single blanks. The same in every default locale. */
public final class Folding {
    private static final String LIGATURES = "ßss æae œoe øo łl đd ıi ðd þth";

    private Folding() {}

    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        String lower = isAscii(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            append(folded, c);
            i += Character.charCount(c);
        }
        return folded.toString().strip();
    }

    /** The signs of "C++" are as good as letters: without them it is another name. */
    public static String withSigns(String text) {
        return text.replace("++", "plusplus");
    }

    private static void append(StringBuilder folded, int c) {
        if (isLetter(c)) {
            folded.appendCodePoint(c);
        } else if (c != '\''
                && c != '’'
                && c != '.'
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Letters, digits, and the marks that some scripts write as characters of their own. */
    public static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Most texts of a guide are folded as they stand; it would cost much to do them all over at every start. */
    private static boolean isFolded(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && (c != ' ' || afterBlank)) {
                return false;
            }
            afterBlank = c == ' ';
        }
        return !afterBlank;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int ligature = LIGATURES.indexOf(c);
            if (c > 127 && ligature >= 0) {
                int end = LIGATURES.indexOf(' ', ligature);
                plain.append(LIGATURES, ligature + 1, end < 0 ? LIGATURES.length() : end);
            } else if (c < 0x300 || c > 0x36f) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
