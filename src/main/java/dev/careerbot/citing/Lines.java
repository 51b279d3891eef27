package dev.careerbot.citing;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Paragraph;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Source;
import dev.careerbot.reply.Part;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines below an answer: where it is from, and what to hold against it. */
public final class Lines {
    private Lines() {}

    public static Part sources(Collection<Source> sources) {
        List<String> titles = sources.stream().distinct().map(Lines::named).toList();
        return Part.quiet((titles.size() == 1 ? "Source: " : "Sources: ") + String.join("; ", titles));
    }

    private static String named(Source source) {
        return source.title() + " (" + source.kind() + ")";
    }

    /** The doubts that hold for what is shown, strongest first. */
    public static List<Doubt> doubts(Collection<Doubt> doubts, String shown) {
        boolean figures = shown.chars().anyMatch(Character::isDigit);
        return doubts.stream()
                .filter(doubt -> figures || !doubt.figuresOnly())
                .distinct()
                .sorted()
                .toList();
    }

    public static Optional<Part> strongest(List<Doubt> doubts) {
        return doubts.stream().findFirst().map(doubt -> Part.quiet(doubt.line()));
    }

    public static Stream<Source> sourcesOf(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sources().stream());
    }

    public static Stream<Doubt> doubtsOf(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.doubts().stream());
    }

    public static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** "1." where the order matters, a dot where it does not. */
    public static String bullet(Section section, int number) {
        return section.ordered() ? number + ". " : "• ";
    }
}
