package dev.careerbot.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section of the guide for one role: paragraphs, then the items that it lists. */
public record Section(
        TopicId id,
        String title,
        boolean ordered,
        List<Source> sources,
        List<Doubt> doubts,
        List<Paragraph> paragraphs,
        List<Item> items,
        List<TopicId> related) {
    public Section {
        sources = List.copyOf(sources);
        doubts = List.copyOf(doubts);
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        related = List.copyOf(related);
    }

    public Paragraph lead() {
        return paragraphs.get(0);
    }

    public List<Paragraph> everything() {
        return Stream.concat(paragraphs.stream(), items.stream().flatMap(item -> item.paragraphs().stream()))
                .toList();
    }

    public Optional<Item> item(String slug) {
        return items.stream().filter(item -> slug.equals(item.id().slug())).findFirst();
    }
}
