package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Works out at build time what a start need not. */
@Command(
        name = "prepare",
        hidden = true,
        description = "Used by the build: writes what the program carries of its knowledge.")
public final class Prepare implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER")
    Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Optional<Guide> guide = Cli.read(Optional.empty(), "build again");
        if (guide.isEmpty()) {
            return Cli.FAULTY;
        }
        for (Map.Entry<Prepared.Part, byte[]> part : House.prepared(guide.get()).entrySet()) {
            Files.write(folder.resolve(part.getKey().file()), part.getValue());
        }
        return Cli.GOOD;
    }
}
