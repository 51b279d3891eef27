package dev.careerbot.command;

import dev.careerbot.store.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the store. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies what is in DATA_DIR into a file, also while the bot runs.")
public final class Backup implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "FILE", description = "A file that is not there yet.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        Database.backUp(Cli.settingsWithoutLog().dataDir(), file);
        Cli.out().println(file);
        return Cli.GOOD;
    }
}
