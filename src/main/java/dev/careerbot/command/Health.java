package dev.careerbot.command;

import dev.careerbot.http.HealthCall;
import dev.careerbot.settings.Settings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Asks the bot that runs here whether it lives. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Asks the bot that runs here on HTTP_PORT whether it lives; 0 if it does.")
public final class Health implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Settings settings = Cli.settingsWithoutLog();
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
