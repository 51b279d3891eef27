package dev.careerbot.edge.terminal;

import dev.careerbot.conversation.Completion;
import dev.careerbot.conversation.Conversation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The talk in a terminal, or through a pipe. History is kept while the talk lasts and never on disk. */
public final class TerminalDoor {
    private static final int WIDTH_OF_A_PIPE = 80;
    private static final int LINES = 24;
    private static final Set<String> GOODBYES = Set.of("/quit", "/exit", "quit", "exit");

    private final TerminalTalk talk;
    private final Supplier<Completion> completion;

    /** Both are asked for anew each time, as what the bot knows may change meanwhile. */
    public TerminalDoor(Supplier<Conversation> conversation, Supplier<Completion> completion) {
        this.talk = new TerminalTalk(conversation);
        this.completion = completion;
    }

    public void run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                runPiped();
            } else {
                run(terminal);
            }
        }
    }

    /** Not every pseudo terminal says how large it is. */
    static void size(Terminal terminal) {
        if (terminal.getWidth() == 0) {
            terminal.setSize(new Size(WIDTH_OF_A_PIPE, LINES));
        }
    }

    private void run(Terminal terminal) {
        size(terminal);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(new Completions(completion))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        PrintWriter out = terminal.writer();
        out.println("Ask in plain words, /help for what I can do, a number takes a choice, /quit ends.\n");
        while (true) {
            try {
                String typed = reader.readLine("> ");
                if (GOODBYES.contains(typed.strip())) {
                    return;
                }
                if (!typed.isBlank()) {
                    out.println("\n" + new TerminalRenderer(terminal.getWidth(), true).draw(talk.hear(typed)) + "\n");
                    out.flush();
                }
            } catch (EndOfFileException | UserInterruptException end) {
                return;
            }
        }
    }

    private void runPiped() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(
                new java.io.OutputStreamWriter(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), StandardCharsets.UTF_8),
                true);
        TerminalRenderer renderer = new TerminalRenderer(WIDTH_OF_A_PIPE, false);
        for (String typed = lines.readLine(); typed != null; typed = lines.readLine()) {
            if (GOODBYES.contains(typed.strip())) {
                return;
            }
            if (!typed.isBlank()) {
                out.println("> " + typed + "\n\n" + renderer.draw(talk.hear(typed)) + "\n");
            }
        }
    }
}
