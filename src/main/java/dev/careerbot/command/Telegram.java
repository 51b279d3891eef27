package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.knowledge.FolderWatch;
import dev.careerbot.settings.Settings;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Runs the bot in Telegram. */
@Command(
        name = "telegram",
        mixinStandardHelpOptions = true,
        description = "Runs the bot in Telegram until a signal ends it.")
public final class Telegram implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        return run(Cli.settings());
    }

    public static int run(Settings settings) throws InterruptedException {
        if (settings.telegramToken().isEmpty()) {
            Cli.err().println("No Telegram token: take one from @BotFather and put TELEGRAM_BOT_TOKEN=… into .env.");
            return Cli.MISCONFIGURED;
        }
        // Alone: what another thread says while the log is being made ready comes late, and with a warning.
        LoggerFactory.getILoggerFactory();
        HeapKeeper.start();
        Optional<FolderWatch> watch = settings.knowledgeDir().map(FolderWatch::new);
        return House.telegram(Cli.guideLater(settings, HttpUpdates::warmUp), watch, settings, Clock.systemUTC())
                .run();
    }
}
