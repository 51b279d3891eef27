package dev.careerbot.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bot says, before any door knows how to draw it. */
public record Reply(Outcome outcome, List<Part> parts, List<Choice> choices) {
    public enum Outcome {
        ANSWER,
        /** "Did you mean …?" */
        CHOICES,
        /** The guide does not cover it, or it was small talk. */
        DECLINE
    }

    public Reply {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a reply says something");
        }
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    /** The sections that this reply gives, then those that it offers; each once. */
    public Set<String> topics() {
        Stream<String> given = parts.stream().map(part -> section(part.about())).filter(Objects::nonNull);
        Stream<String> offered = choices.stream().map(Choice::section).filter(Objects::nonNull);
        return Stream.concat(given, offered).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @org.jspecify.annotations.Nullable String section(About about) {
        if (about instanceof About.Topic topic) {
            return topic.section();
        }
        return about instanceof About.Figure figure ? figure.section() : null;
    }

    public List<String> countries() {
        return parts.stream()
                .flatMap(
                        part -> part.about() instanceof About.Figure figure ? Stream.of(figure.country()) : Stream.of())
                .distinct()
                .toList();
    }

    public List<String> noFigure() {
        return parts.stream()
                .flatMap(part -> part.about() instanceof About.NoFigure none ? Stream.of(none.country()) : Stream.of())
                .distinct()
                .toList();
    }

    /** This reply, and then the other. Of two choices that look alike, or do the same, the first stays. */
    public Reply then(Reply other) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        Map<String, Choice> either = new LinkedHashMap<>();
        Set<Tap> taps = new HashSet<>();
        Stream.concat(choices.stream(), other.choices.stream())
                .filter(choice -> taps.add(choice.tap()))
                .forEach(choice -> either.putIfAbsent(choice.caption(), choice));
        Outcome better = outcome.compareTo(other.outcome) <= 0 ? outcome : other.outcome;
        return new Reply(better, both, List.copyOf(either.values()));
    }

    public Reply after(Part first) {
        return new Reply(
                outcome, Stream.concat(Stream.of(first), parts.stream()).toList(), choices);
    }

    public Reply with(List<Choice> others) {
        return new Reply(outcome, parts, others);
    }
}
