package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.reply.Part;
import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs one below the other, and takes a new message when one is full. */
final class Pen {
    private static final String GAP = "\n\n";
    /** Telegram shows no more marks in a message. */
    private static final int MOST_MARKS = 100;

    private final List<Drawn> full = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Drawn.Mark> marks = new ArrayList<>();

    void write(String paragraph, Part.Style style) {
        if (text.length() + GAP.length() + paragraph.length() > Drawn.LONGEST || marks.size() == MOST_MARKS) {
            finish(List.of());
        }
        if (text.length() > 0) {
            text.append(GAP);
        }
        if (style != Part.Style.PLAIN) {
            Drawn.Look look = style == Part.Style.TITLE ? Drawn.Look.BOLD : Drawn.Look.ITALIC;
            marks.add(new Drawn.Mark(look, text.length(), paragraph.length()));
        }
        text.append(paragraph);
    }

    private void finish(List<List<Drawn.Button>> rows) {
        if (text.length() > 0) {
            full.add(new Drawn(text.toString(), marks, rows));
            text.setLength(0);
            marks.clear();
        }
    }

    List<Drawn> messages(List<List<Drawn.Button>> rows) {
        if (text.length() == 0) {
            // A reply of blanks is a defect, but a person waits for an answer all the same.
            text.append("…");
        }
        finish(rows);
        return List.copyOf(full);
    }
}
