package dev.careerbot.command;

import dev.careerbot.settings.InForce;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what is set. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Prints what is set and where, secrets struck out.")
public final class Config implements Callable<Integer> {
    @Override
    public Integer call() {
        InForce inForce = InForce.read();
        inForce.lines().forEach(Cli.out()::println);
        inForce.warnings().forEach(Cli.err()::println);
        return Cli.GOOD;
    }
}
