package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import dev.careerbot.tool.AskTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one question or a file of them, for people and for programs. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = "Answers one question, or a file of them.")
public final class Ask implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

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
    public Integer call() {
        if (question.isEmpty() == (json == null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Give a question, or --json with a file.");
        }
        Optional<Guide> guide = Cli.guide(Cli.settingsWithoutLog());
        if (guide.isEmpty()) {
            return Cli.FAULTY;
        }
        return json == null ? answer(guide.get(), String.join(" ", question)) : answerLines(guide.get(), json);
    }

    private static int answerLines(Guide guide, String file) {
        AskTool ask = new AskTool(House.conversation(guide), Cli.out());
        try (BufferedReader lines = reader(file)) {
            int wrong = ask.lines(lines);
            if (wrong > 0) {
                Cli.err()
                        .println((wrong == 1 ? "1 line holds" : wrong + " lines hold")
                                + " no question: what is wrong stands under \"error\" in the answer.");
            }
            return wrong == 0 ? Cli.GOOD : Cli.FAULTY;
        } catch (IOException unreadable) {
            Cli.err().println("Cannot read " + file + ": give a file of questions, or - for standard input.");
            return Cli.FAULTY;
        }
    }

    public static int question(String[] args) {
        Optional<Guide> guide = Cli.guide(Cli.settingsWithoutLog());
        return guide.isEmpty()
                ? Cli.FAULTY
                : answer(guide.get(), String.join(" ", Arrays.asList(args).subList(1, args.length)));
    }

    private static int answer(Guide guide, String question) {
        new AskTool(House.conversation(guide, AskTool.NO_TALK), Cli.out()).one(question);
        return Cli.GOOD;
    }

    private static BufferedReader reader(String file) throws IOException {
        InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        // Unlike that of Files it goes on behind a byte that is not UTF-8: the line is named, the others are answered.
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
