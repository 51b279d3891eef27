package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a knowledge folder and says what is wrong in it, or what it covers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a knowledge folder and names every fault, or prints what it covers.")
public final class CheckFolder implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder; without it KNOWLEDGE_DIR, or the carried copy.")
    @Nullable
    Path folder;

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            Cli.err()
                    .println(Cli.noFolder(folder)
                            + ": name a knowledge folder, or none to check the one that is set or carried.");
            return Cli.FAULTY;
        }
        Optional<Path> place =
                Optional.ofNullable(folder).or(() -> Cli.settingsWithoutLog().knowledgeDir());
        return Cli.read(place, "check again").map(CheckFolder::isGood).orElse(false) ? Cli.GOOD : Cli.FAULTY;
    }

    private static boolean isGood(Guide guide) {
        if (System.console() != null) {
            Cli.err()
                    .println("The files are well. Now asking each of the "
                            + guide.written().phrasings().size() + " ways to ask, which takes half a minute or so.");
        }
        return House.check(guide, Cli.out());
    }
}
