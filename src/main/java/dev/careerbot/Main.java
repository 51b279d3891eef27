package dev.careerbot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.careerbot.command.Ask;
import dev.careerbot.command.Backup;
import dev.careerbot.command.Chat;
import dev.careerbot.command.CheckFolder;
import dev.careerbot.command.Cli;
import dev.careerbot.command.Config;
import dev.careerbot.command.EvalFiles;
import dev.careerbot.command.Health;
import dev.careerbot.command.Prepare;
import dev.careerbot.command.Telegram;
import dev.careerbot.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        Cli.mindClosedInput();
        System.exit(Cli.ended(run(args)));
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
                .setOut(new PrintWriter(Cli.out(), true, UTF_8))
                .setErr(new PrintWriter(Cli.err(), true, UTF_8))
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

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"careerbot " + (version == null ? "(not packaged)" : version)};
        }
    }
}
