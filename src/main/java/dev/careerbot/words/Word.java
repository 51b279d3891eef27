package dev.careerbot.words;

import java.util.List;

/**
 * One word of a message: as written, folded, and whether its letters are all capitals in a message that is not.
 *
 * @param loud capitals that were meant, as in "pay in IT"
 */
record Word(String raw, String folded, boolean loud) {
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    /** A letter of which two in a row are shown as a flag. */
    static boolean isFlagLetter(int c) {
        return c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
    }

    static char ofFlagLetter(int c) {
        return (char) ('a' + c - FIRST_FLAG_LETTER);
    }

    boolean isFlag() {
        return isFlagLetter(raw.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    /** As they stand in the message. */
    static String written(List<Word> words, int from, int count) {
        StringBuilder written = new StringBuilder();
        for (Word word : words.subList(from, from + count)) {
            written.append(written.isEmpty() ? "" : " ").append(word.raw());
        }
        return written.toString();
    }
}
