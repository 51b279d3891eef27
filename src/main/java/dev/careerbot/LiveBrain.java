package dev.careerbot;

import dev.careerbot.knowledge.Folder;
import dev.careerbot.knowledge.Library;
import dev.careerbot.meters.Count;
import dev.careerbot.meters.Meters;
import dev.careerbot.tool.Check;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The brain that answers now. Another takes its place between two messages, and only if it has no fault. */
final class LiveBrain implements Supplier<Brain> {
    /** A log is read in passing; who has more to mend asks for them all. */
    private static final int MOST_NAMED = 20;

    private static final Logger LOG = LoggerFactory.getLogger(LiveBrain.class);

    private final CompletableFuture<Brain> first;
    private final Lasting kept;
    private final Meters meters;
    private final Function<Brain, List<String>> check;
    private volatile @Nullable Brain since;

    /** @param first may come later; nobody is to ask before */
    LiveBrain(CompletableFuture<Brain> first, Lasting kept, Meters meters) {
        this(first, kept, meters, LiveBrain::check);
    }

    LiveBrain(CompletableFuture<Brain> first, Lasting kept, Meters meters, Function<Brain, List<String>> check) {
        this.first = first;
        this.kept = kept;
        this.meters = meters;
        this.check = check;
    }

    @Override
    public Brain get() {
        Brain now = since;
        return now != null ? now : first.join();
    }

    /** Who set a folder of their own sees that it is the one. */
    void beginsWith(Path own) {
        LOG.info("{} is being read in place of the carried knowledge", own);
    }

    /** Takes in a changed folder, or says the faults that {@code check} finds in it and leaves all as it is. */
    void learn(Folder folder) {
        LOG.info("{} has changed: it is being read and checked", folder.place());
        Library.Outcome outcome = Library.read(folder);
        if (outcome instanceof Library.Outcome.Faulty faulty) {
            refuse(folder, faulty.faults());
            return;
        }
        Brain next = Brain.of(((Library.Outcome.Good) outcome).guide(), kept);
        List<String> astray = check.apply(next);
        if (!astray.isEmpty()) {
            refuse(folder, astray);
            return;
        }
        since = next;
        meters.add(Count.KNOWLEDGE_TAKEN);
        LOG.info("what is in {} now is known from here on", folder.place());
    }

    private void refuse(Folder folder, List<?> faults) {
        faults.stream().limit(MOST_NAMED).forEach(fault -> LOG.error("{}", fault));
        if (faults.size() > MOST_NAMED) {
            LOG.error("and {} more: `careerbot check` names them all", faults.size() - MOST_NAMED);
        }
        LOG.error(
                "{} has changed and has {}: mend {}. Until then the bot goes on with what it knew",
                folder.place(),
                faults.size() == 1 ? "a fault" : faults.size() + " faults",
                faults.size() == 1 ? "it" : "them");
        meters.add(Count.KNOWLEDGE_REFUSED);
    }

    private static List<String> check(Brain brain) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Check(brain.guide(), brain.lexicon(), brain.finder(), nowhere).faults();
    }
}
