package dev.careerbot.edge.telegram.sending;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one message, where a reader would pause. */
public final class Pieces {
    private static final List<String> PAUSES = List.of("\n\n", "\n", ". ", " ");
    /** A pause that comes earlier would leave a stump. */
    private static final int EARLIEST_PART = 4;

    private Pieces() {}

    public static List<String> of(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            int cut = cut(rest, longest);
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int cut(String text, int longest) {
        for (String pause : PAUSES) {
            int at = text.lastIndexOf(pause, longest - pause.length());
            if (at >= longest / EARLIEST_PART) {
                return at + pause.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
