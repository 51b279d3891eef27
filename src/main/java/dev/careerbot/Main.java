package dev.careerbot;

import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.guide.Guide;
import dev.careerbot.http.HealthCall;
import dev.careerbot.knowledge.FolderWatch;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.settings.InForce;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.Database;
import dev.careerbot.tips.MemorySubscribers;
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
import org.slf4j.LoggerFactory;
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
        System.exit(run(args));
    }

    /** To read options takes as long as to open the store or to answer: where there are none, the bot is there sooner. */
    private static int run(String[] args) {
        Optional<Callable<Integer>> plain = withoutOptions(args);
        if (plain.isEmpty()) {
            return commandLine().execute(args);
        }
        try {
            return plain.get().call();
        } catch (Exception thrown) {
            return Cli.ended(thrown);
        }
    }

    private static Optional<Callable<Integer>> withoutOptions(String[] args) {
        if (args.length == 0) {
            return Optional.of(new Main());
        }
        if (args.length == 1 && args[0].equals("telegram")) {
            return Optional.of(new Telegram());
        }
        return isPlainQuestion(args) ? Optional.of(() -> Ask.question(args)) : Optional.empty();
    }

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
                .addSubcommand(new Config())
                .addSubcommand(new Health())
                .addSubcommand(new Backup())
                .addSubcommand(new Prepare())
                .setOut(new java.io.PrintWriter(Cli.out(), true))
                .setErr(new java.io.PrintWriter(Cli.err(), true))
                .setExecutionExceptionHandler((thrown, command, parsed) -> Cli.ended(thrown))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = Cli.settings();
        if (settings.telegramToken().isPresent()) {
            return Telegram.run(settings);
        }
        Cli.err()
                .println(
                        "No Telegram token: put TELEGRAM_BOT_TOKEN=… into .env or the environment to run the bot there."
                                + " Talking here instead.");
        return Chat.run(settings);
    }

    @Command(
            name = "telegram",
            mixinStandardHelpOptions = true,
            description = "Runs the bot in Telegram until a signal ends it.")
    static final class Telegram implements Callable<Integer> {
        @Override
        public Integer call() throws InterruptedException {
            return run(Cli.settings());
        }

        static int run(Settings settings) throws InterruptedException {
            if (settings.telegramToken().isEmpty()) {
                Cli.err()
                        .println("No Telegram token: take one from @BotFather and put TELEGRAM_BOT_TOKEN=… into .env.");
                return Cli.MISCONFIGURED;
            }
            // Alone: what another thread says while the log is being made ready comes late, and with a warning.
            LoggerFactory.getILoggerFactory();
            Optional<FolderWatch> watch = settings.knowledgeDir().map(FolderWatch::new);
            return House.telegram(Cli.guideLater(settings, HttpUpdates::warmUp), watch, settings, Clock.systemUTC())
                    .run();
        }
    }

    @Command(
            name = "chat",
            mixinStandardHelpOptions = true,
            description = "Opens a talk in this terminal; also through a pipe.")
    static final class Chat implements Callable<Integer> {
        private static final String FILE = "chat.db";
        private static final long NO_BOT = 0;

        @Override
        public Integer call() throws IOException {
            return run(Cli.settings());
        }

        static int run(Settings settings) throws IOException {
            Optional<FolderWatch> watch = settings.knowledgeDir().map(FolderWatch::new);
            Optional<Guide> guide = Cli.guide(settings);
            if (guide.isEmpty()) {
                return Cli.FAULTY;
            }
            if (settings.chosenDataDir().isEmpty()) {
                Lasting kept = Lasting.inMemory(
                        new CachedStates(), new MemorySubscribers(), House.rules(settings), Clock.systemUTC());
                House.terminal(guide.get(), watch, kept).run();
                return Cli.GOOD;
            }
            try (Database database = Database.open(settings.dataDir(), FILE, NO_BOT)) {
                Lasting kept = Lasting.in(database, House.rules(settings), Clock.systemUTC());
                House.terminal(guide.get(), watch, kept).run();
                return Cli.GOOD;
            }
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
                Cli.err()
                        .println("Cannot read " + json
                                + ": give a file of questions in UTF-8, or - for standard input.");
                return Cli.FAULTY;
            }
        }

        static int question(String[] args) {
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
                    Optional.ofNullable(folder).or(() -> Cli.settings().knowledgeDir());
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
            Optional<Guide> guide = run != null ? Optional.empty() : Cli.guide(Cli.settings());
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
            name = "config",
            mixinStandardHelpOptions = true,
            description = "Prints what is set and where, secrets struck out.")
    static final class Config implements Callable<Integer> {
        @Override
        public Integer call() {
            InForce inForce = InForce.read();
            inForce.lines().forEach(Cli.out()::println);
            inForce.warnings().forEach(Cli.err()::println);
            return Cli.GOOD;
        }
    }

    @Command(
            name = "health",
            mixinStandardHelpOptions = true,
            description = "Asks the bot that runs here on HTTP_PORT whether it lives; 0 if it does.")
    static final class Health implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            Settings settings = Cli.settings();
            if (settings.httpPort().isEmpty()) {
                Cli.err().println("HTTP_PORT is not set: set it for the bot and for this command.");
                return Cli.FAULTY;
            }
            StringBuilder said = new StringBuilder();
            boolean alive =
                    HealthCall.isAlive(settings.httpHost(), settings.httpPort().get(), said);
            (alive ? Cli.out() : Cli.err()).println(said);
            return alive ? Cli.GOOD : Cli.FAULTY;
        }
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Copies what is in DATA_DIR into a file, also while the bot runs.")
    static final class Backup implements Callable<Integer> {
        @Parameters(arity = "1", paramLabel = "FILE", description = "A file that is not there yet.")
        Path file = Path.of("");

        @Override
        public Integer call() {
            Database.backUp(Cli.settings().dataDir(), file);
            Cli.out().println(file);
            return Cli.GOOD;
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
