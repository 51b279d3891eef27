package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import dev.careerbot.tool.Eval;
import dev.careerbot.tool.WrongFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the bot against files of questions. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Asks the questions of files and scores the answers.")
public final class EvalFiles implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Questions with what a right answer is, a JSON object a line.")
    List<Path> files = List.of();

    @Option(names = "--misses", description = "Also lists what went wrong.")
    boolean misses;

    @Option(names = "--run", paramLabel = "RUN", description = "Scores the answers of this file instead of asking.")
    @Nullable
    Path run;

    @Override
    public Integer call() throws IOException {
        try {
            return eval();
        } catch (WrongFile wrong) {
            Cli.err().println(wrong.getMessage());
            return Cli.FAULTY;
        }
    }

    private int eval() throws IOException {
        Eval eval = new Eval(files, Cli.out(), misses);
        Optional<Guide> guide = Cli.guide(Cli.settingsWithoutLog());
        if (guide.isEmpty()) {
            return Cli.FAULTY;
        }
        if (run != null) {
            eval.score(run, guide.get());
        } else {
            eval.ask(House.conversation(guide.get()), guide.get());
        }
        return Cli.GOOD;
    }
}
