package dev.careerbot.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A talk as a file: a title, {@code >} for what the person types, {@code <} for what the bot says. */
record Transcript(String title, List<String> typed, String text) {
    static Transcript of(String text) {
        List<String> lines = text.lines().toList();
        List<String> typed = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        return new Transcript(lines.isEmpty() ? "" : lines.get(0), typed, text);
    }

    /** What a person hears and can pick, through whatever door. */
    record Answer(String text, List<String> choices) {}

    /** A door: words go in, or a number that takes one of the choices of the last answer. */
    @FunctionalInterface
    interface Talk {
        Answer hear(String typed);
    }

    /** The same talk as it goes now. */
    String replayed(Talk talk) {
        List<String> blocks = new ArrayList<>();
        blocks.add(title);
        typed.forEach(words -> blocks.add("> " + words + "\n" + drawn(talk.hear(words))));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String drawn(Answer answer) {
        String said = answer.text()
                .lines()
                .map(line -> line.isEmpty() ? "<" : "< " + line)
                .collect(Collectors.joining("\n"));
        String choices =
                answer.choices().stream().map(caption -> "[" + caption + "]").collect(Collectors.joining(" "));
        return choices.isEmpty() ? said : said + "\n<   " + choices;
    }
}
