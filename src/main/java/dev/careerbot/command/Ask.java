package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import dev.careerbot.tool.AskTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question or a file of them, for people and for programs. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = "Answers one question, or a file of them.")
public final class Ask implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question.")
    List<String> question = List.of();

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = {
                "A question a line, plain or as {\"id\",\"q\",\"session\"}; prints a JSON object for each.",
                "Lines of one session are one talk; - reads from standard input."
            })
    @Nullable
    String json;

    @Override
    public Integer call() throws IOException {
        if (question.isEmpty() == (json == null)) {
            throw new CommandLine.ParameterException(new CommandLine(this), "Give a question, or --json with a file.");
        }
        Optional<Guide> guide = Cli.guide(Cli.settings());
        if (guide.isEmpty()) {
            return Cli.FAULTY;
        }
        if (json == null) {
            return answer(guide.get(), String.join(" ", question));
        }
        AskTool ask = new AskTool(House.conversation(guide.get()), Cli.out());
        try (BufferedReader lines = reader(json)) {
            ask.lines(lines);
            return Cli.GOOD;
        } catch (IOException unreadable) {
            Cli.err().println("Cannot read " + json + ": give a file of questions in UTF-8, or - for standard input.");
            return Cli.FAULTY;
        }
    }

    public static int question(String[] args) {
        Optional<Guide> guide = Cli.guide(Cli.settings());
        return guide.isEmpty()
                ? Cli.FAULTY
                : answer(guide.get(), String.join(" ", Arrays.asList(args).subList(1, args.length)));
    }

    private static int answer(Guide guide, String question) {
        new AskTool(House.conversation(guide, AskTool.NO_TALK), Cli.out()).one(question);
        return Cli.GOOD;
    }

    private static BufferedReader reader(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }
}
