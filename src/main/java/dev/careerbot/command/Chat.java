package dev.careerbot.command;

import dev.careerbot.House;
import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.FolderWatch;
import dev.careerbot.settings.Settings;
import dev.careerbot.store.Database;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the talk in this terminal. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description = "Opens a talk in this terminal; also through a pipe.")
public final class Chat implements Callable<Integer> {
    private static final String FILE = "chat.db";
    private static final long NO_BOT = 0;

    @Override
    public Integer call() throws IOException {
        return run(Cli.settings());
    }

    public static int run(Settings settings) throws IOException {
        Optional<FolderWatch> watch = settings.knowledgeDir().map(FolderWatch::new);
        Optional<Guide> guide = Cli.guide(settings);
        if (guide.isEmpty()) {
            return Cli.FAULTY;
        }
        if (!settings.dataDirChosen()) {
            House.terminal(guide.get(), watch, settings).run();
            return Cli.GOOD;
        }
        try (Database database = Database.open(settings.dataDir(), FILE, NO_BOT)) {
            House.terminal(guide.get(), watch, settings, database).run();
            return Cli.GOOD;
        }
    }
}
