package dev.careerbot.edge.terminal;

import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a reply for a terminal of some width; in colours only if it has any. */
final class TerminalRenderer {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int NARROWEST = 20;
    /** They have no numbers, as a number would be an answer of its own. */
    private static final String WRITE_ONE = "Write one of these, or your own:";

    private final int width;
    private final boolean colours;

    TerminalRenderer(int width, boolean colours) {
        this.width = Math.max(NARROWEST, width);
        this.colours = colours;
    }

    String draw(Reply reply) {
        List<String> blocks = new ArrayList<>();
        reply.parts().forEach(part -> blocks.add(draw(part)));
        if (!reply.choices().isEmpty()) {
            blocks.add(draw(reply.choices()));
        }
        return String.join("\n\n", blocks);
    }

    private String draw(Part part) {
        String wrapped = part.text().lines().map(this::wrapped).collect(Collectors.joining("\n"));
        return switch (part.style()) {
            case TITLE -> in(BOLD, wrapped);
            case QUIET -> in(DIM, wrapped);
            case PLAIN -> wrapped;
            // It is for machines too: a wrapped line of it would not be what it says.
            case DOCUMENT -> part.text();
        };
    }

    private String in(String style, String text) {
        return colours ? style + text + PLAIN : text;
    }

    private String draw(List<Choice> choices) {
        List<String> numbered = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.isWritten()) {
                written.add(choice.caption());
            } else {
                numbered.add("[" + (numbered.size() + 1) + "] " + choice.caption());
            }
        }
        return Stream.of(written.isEmpty() ? "" : WRITE_ONE + "\n" + inLines(written), inLines(numbered))
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String inLines(List<String> all) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String one : all) {
            boolean fits = used > 0 && used + 2 + one.length() <= width;
            lines.append(used == 0 ? "" : fits ? "  " : "\n").append(one);
            used = fits ? used + 2 + one.length() : one.length();
        }
        return lines.toString();
    }

    /** Lines of a list keep their indent, so that a wrapped item still reads as one. */
    private String wrapped(String line) {
        int indent = indent(line);
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : line.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines.append('\n').append(" ".repeat(indent)).append(word);
                used = indent + word.length();
            } else {
                lines.append(used == 0 ? "" : " ").append(word);
                used += word.length() + (used == 0 ? 0 : 1);
            }
        }
        return lines.toString();
    }

    private static int indent(String line) {
        int blank = line.indexOf(' ');
        boolean bullet = line.startsWith("• ")
                || blank > 1 && line.charAt(blank - 1) == '.' && Character.isDigit(line.charAt(0));
        return bullet ? blank + 1 : 0;
    }
}
