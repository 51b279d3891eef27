package dev.careerbot.guide;

import java.util.List;

/** One listed part of a section: a step, a skill, a question. */
public record Item(TopicId id, String title, int number, List<Paragraph> paragraphs) {
    public Item {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException(id + " says nothing");
        }
    }

    public List<String> titleWords() {
        return List.of(Folding.fold(title).split(" "));
    }

    public Paragraph essence() {
        return paragraphs.get(0);
    }
}
