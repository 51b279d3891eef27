package dev.careerbot;

import dev.careerbot.edge.terminal.TerminalDoor;
import dev.careerbot.guide.Guide;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.StoreRefused;
import dev.careerbot.tool.AskTool;
import dev.careerbot.tool.Eval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the command line and opens one door. */
@Command(
        name = "careerbot",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "A career adviser for machine learning engineers. Without a command it opens a talk in this terminal.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class Main implements Callable<Integer> {
    private Main() {}

    public static void main(String[] args) {
        System.exit(isPlainQuestion(args) ? Ask.question(args) : commandLine().execute(args));
    }

    /** {@code ask} and words: to read options takes longer than to answer, and there are none to read. */
    private static boolean isPlainQuestion(String[] args) {
        boolean plain = args.length > 1 && args[0].equals("ask");
        for (String arg : args) {
            plain &= !arg.startsWith("-") && !arg.startsWith("@");
        }
        return plain;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand(new Telegram())
                .addSubcommand(new Chat())
                .addSubcommand(new Ask())
                .addSubcommand(new CheckFolder())
                .addSubcommand(new EvalFiles())
                .addSubcommand(new Prepare())
                .setOut(new java.io.PrintWriter(Cli.out(), true))
                .setErr(new java.io.PrintWriter(Cli.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Settings.read().telegramToken().isPresent()) {
            return new Telegram().call();
        }
        Cli.err()
                .println(
                        "No Telegram token: put TELEGRAM_BOT_TOKEN=… into .env or the environment to run the bot there."
                                + " Talking here instead.");
        return new Chat().call();
    }

    @Command(
            name = "telegram",
            mixinStandardHelpOptions = true,
            description = "Runs the bot in Telegram until a signal ends it.")
    static final class Telegram implements Callable<Integer> {
        @Override
        public Integer call() throws InterruptedException {
            Settings settings = Settings.read();
            if (settings.telegramToken().isEmpty()) {
                Cli.err()
                        .println("No Telegram token: take one from @BotFather and put TELEGRAM_BOT_TOKEN=… into .env.");
                return Cli.MISCONFIGURED;
            }
            Optional<Guide> guide = Cli.guide();
            if (guide.isEmpty()) {
                return Cli.FAULTY;
            }
            try {
                return House.telegram(guide.get(), settings, Clock.systemUTC()).run();
            } catch (IllegalArgumentException | StoreRefused refused) {
                Cli.err().println(refused.getMessage());
                return Cli.MISCONFIGURED;
            }
        }
    }

    @Command(
            name = "chat",
            mixinStandardHelpOptions = true,
            description = "Opens a talk in this terminal; also through a pipe.")
    static final class Chat implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            Optional<Guide> guide = Cli.guide();
            if (guide.isEmpty()) {
                return Cli.FAULTY;
            }
            new TerminalDoor(House.conversation(guide.get()), House.completion(guide.get())).run();
            return Cli.GOOD;
        }
    }

    @Command(name = "ask", mixinStandardHelpOptions = true, description = "Answers one question, or a file of them.")
    static final class Ask implements Callable<Integer> {
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
                throw new CommandLine.ParameterException(
                        new CommandLine(this), "Give a question, or --json with a file.");
            }
            Optional<Guide> guide = Cli.guide();
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
                Cli.err()
                        .println("Cannot read " + json
                                + ": give a file of questions in UTF-8, or - for standard input.");
                return Cli.FAULTY;
            }
        }

        static int question(String[] args) {
            Optional<Guide> guide = Cli.guide();
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

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads a knowledge folder and names every fault, or prints what it covers.")
    static final class CheckFolder implements Callable<Integer> {
        @Parameters(
                arity = "0..1",
                paramLabel = "FOLDER",
                description = "The folder; without it KNOWLEDGE_DIR, or the carried copy.")
        @Nullable
        Path folder;

        @Override
        public Integer call() {
            Optional<Path> place =
                    Optional.ofNullable(folder).or(() -> Settings.read().knowledgeDir());
            return Cli.read(place).map(guide -> House.check(guide, Cli.out())).orElse(false) ? Cli.GOOD : Cli.FAULTY;
        }
    }

    @Command(
            name = "eval",
            mixinStandardHelpOptions = true,
            description = "Asks the questions of files and scores the answers.")
    static final class EvalFiles implements Callable<Integer> {
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
            Optional<Guide> guide = run != null ? Optional.empty() : Cli.guide();
            if (run == null && guide.isEmpty()) {
                return Cli.FAULTY;
            }
            Eval eval = new Eval(files, Cli.out(), misses);
            return (run != null ? eval.score(run) : eval.ask(House.conversation(guide.orElseThrow())))
                    ? Cli.GOOD
                    : Cli.FAULTY;
        }
    }

    @Command(
            name = "prepare",
            hidden = true,
            description = "Used by the build: writes what the program carries of its knowledge.")
    static final class Prepare implements Callable<Integer> {
        @Parameters(paramLabel = "FILE")
        Path file = Path.of("prepared.bin");

        @Override
        public Integer call() throws IOException {
            Optional<Guide> guide = Cli.read(Optional.empty());
            if (guide.isEmpty()) {
                return Cli.FAULTY;
            }
            Files.write(file, House.prepared(guide.get()));
            return Cli.GOOD;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"careerbot " + (version == null ? "(not packaged)" : version)};
        }
    }
}
