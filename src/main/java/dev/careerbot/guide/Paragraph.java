package dev.careerbot.guide;

import java.util.List;

/** A few sentences of the guide with their own sources and doubts. */
public record Paragraph(String text, List<Source> sources, List<Doubt> doubts) {
    public Paragraph {
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
    }

    /** The essence, for a line in a list. */
    public String firstSentence() {
        for (int i = 0; i + 2 < text.length(); i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }
}
