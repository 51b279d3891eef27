package dev.careerbot.edge.telegram.sending;

import java.util.ArrayList;
import java.util.List;

/**
 * A message as Telegram takes it: text, what is marked in it, and the buttons below.
 *
 * @param marks their places count UTF-16 units, as Java strings do
 */
public record Drawn(String text, List<Mark> marks, List<List<Button>> rows) {
    /** The longest text of a message, in UTF-16 units. */
    public static final int LONGEST = 4096;

    public Drawn {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    public static Drawn plain(String text) {
        return new Drawn(text, List.of(), List.of());
    }

    Drawn unmarked() {
        return new Drawn(text, List.of(), rows);
    }

    /** Each about half as long and without marks; the buttons stay below the last. */
    List<Drawn> inPieces() {
        List<String> pieces = Pieces.of(text, (text.length() + 1) / 2);
        List<Drawn> drawn = new ArrayList<>();
        for (String piece : pieces) {
            boolean last = drawn.size() == pieces.size() - 1;
            drawn.add(new Drawn(piece, List.of(), last ? rows : List.of()));
        }
        return drawn;
    }

    public record Mark(Look look, int offset, int length) {}

    /** By the names that the Bot API has for them. */
    public enum Look {
        BOLD("bold"),
        ITALIC("italic");

        private final String type;

        Look(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /** @param data comes back when it is tapped, at most 64 bytes */
    public record Button(String caption, String data) {}
}
