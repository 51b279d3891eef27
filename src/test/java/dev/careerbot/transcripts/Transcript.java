package dev.careerbot.transcripts;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.edge.terminal.TerminalTalk;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
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

    /** The same talk as it goes now. */
    String replayed(Conversation conversation) {
        TerminalTalk talk = new TerminalTalk(conversation);
        List<String> blocks = new ArrayList<>();
        blocks.add(title);
        typed.forEach(words -> blocks.add("> " + words + "\n" + drawn(talk.hear(words))));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String drawn(Reply reply) {
        String said = reply.text()
                .lines()
                .map(line -> line.isEmpty() ? "<" : "< " + line)
                .collect(Collectors.joining("\n"));
        String choices = reply.choices().stream()
                .map(Choice::caption)
                .map(caption -> "[" + caption + "]")
                .collect(Collectors.joining(" "));
        return choices.isEmpty() ? said : said + "\n<   " + choices;
    }
}
