package dev.careerbot.words;

/**
 * One word of a message: as written, folded, and whether its letters are all capitals in a message that is not.
 *
 * @param loud capitals that were meant, as in "pay in IT"
 */
record Word(String raw, String folded, boolean loud) {
    boolean isCapitalised() {
        return Character.isUpperCase(raw.codePointAt(0));
    }
}
