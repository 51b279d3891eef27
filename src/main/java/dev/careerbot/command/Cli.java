package dev.careerbot.command;

import dev.careerbot.guide.Guide;
import dev.careerbot.http.PortRefused;
import dev.careerbot.knowledge.Fault;
import dev.careerbot.knowledge.Folder;
import dev.careerbot.knowledge.Library;
import dev.careerbot.knowledge.Prepared;
import dev.careerbot.log.Logs;
import dev.careerbot.search.Finder;
import dev.careerbot.settings.InForce;
import dev.careerbot.settings.Settings;
import dev.careerbot.settings.SettingsRefused;
import dev.careerbot.store.StoreRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/** What the commands share: streams in UTF-8, whatever the machine's default is, and the guide that was asked for. */
public final class Cli {
    static final int GOOD = 0;
    static final int FAULTY = 1;

    /** As sysexits has it: nothing is gained by starting again. */
    static final int MISCONFIGURED = 78;

    private static final Output OUTPUT = new Output();
    private static final String START = "start again";

    private Cli() {}

    public static PrintStream out() {
        return new PrintStream(OUTPUT, true, StandardCharsets.UTF_8);
    }

    public static PrintStream err() {
        return new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** What is set, with the log set to it; what was passed over is said. */
    public static Settings settings() {
        return logged(InForce.read());
    }

    /** For what logs nothing itself: to make the log ready takes as long as to answer, so only a warning does. */
    static Settings settingsWithoutLog() {
        InForce inForce = InForce.read();
        return inForce.warnings().isEmpty() ? inForce.settings() : logged(inForce);
    }

    private static Settings logged(InForce inForce) {
        Logs.set(inForce.settings().logLevel(), inForce.settings().logFormat());
        inForce.warnings().forEach(LoggerFactory.getLogger(Cli.class)::warn);
        return inForce.settings();
    }

    /** What the operator has to set right is said in so many words; anything else is a fault of ours. */
    public static int ended(Exception thrown) {
        if (thrown instanceof SettingsRefused refused) {
            refused.faults().forEach(err()::println);
            return MISCONFIGURED;
        }
        if (thrown instanceof StoreRefused || thrown instanceof PortRefused) {
            err().println(thrown.getMessage());
            return MISCONFIGURED;
        }
        thrown.printStackTrace(err());
        return FAULTY;
    }

    /** A file that the Java machine opens gets the number of an input that is closed, and would be read as questions. */
    public static void mindClosedInput() {
        try {
            if (Path.of("/proc/self/fd/0").toRealPath().startsWith(Path.of(System.getProperty("java.home")))) {
                System.setIn(InputStream.nullInputStream());
            }
        } catch (IOException elsewhere) {
            // Only Linux shows what is open.
        }
    }

    /** The exit code, unless something that was to be said could not be written. */
    public static int ended(int code) {
        OUTPUT.lost().ifPresent(why -> err().println("The output could not be written: " + why));
        return code == GOOD && OUTPUT.lost().isPresent() ? FAULTY : code;
    }

    /** The guide, or nothing after its faults were printed. */
    static Optional<Guide> guide(Settings settings) {
        warmUp();
        return known(settings);
    }

    private static Optional<Guide> known(Settings settings) {
        Optional<Path> own = settings.knowledgeDir();
        return own.isEmpty() ? Prepared.carried().or(() -> read(own, START)) : read(own, START);
    }

    /**
     * Read beside all else; cancelled after its faults were printed.
     *
     * @param first what is more urgent, on the same thread: with three at work none would be early
     */
    static CompletableFuture<Guide> guideLater(Settings settings, Runnable first) {
        CompletableFuture<Guide> guide = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        first.run();
                        known(settings).ifPresentOrElse(guide::complete, () -> guide.cancel(false));
                    } catch (RuntimeException | Error e) {
                        guide.completeExceptionally(e);
                    }
                },
                "guide");
        reader.setDaemon(true);
        reader.start();
        return guide;
    }

    private static void warmUp() {
        Thread warmUp = new Thread(Finder::warmUp, "warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
    }

    /**
     * The guide as its folder has it, with its words.
     *
     * @param then what to do when its faults are mended
     */
    static Optional<Guide> read(Optional<Path> place, String then) {
        Optional<Folder> folder = folder(place);
        Optional<Fault> noKnowledge = folder.flatMap(Folder::otherThanKnowledge);
        noKnowledge.ifPresent(err()::println);
        return noKnowledge.isPresent() ? Optional.empty() : folder.flatMap(found -> read(found, then));
    }

    private static Optional<Guide> read(Folder folder, String then) {
        Library.Outcome outcome = Library.read(folder);
        if (outcome instanceof Library.Outcome.Good good) {
            return Optional.of(good.guide());
        }
        List<Fault> faults = ((Library.Outcome.Faulty) outcome).faults();
        faults.forEach(err()::println);
        err().println((faults.size() == 1 ? "1 fault in " : faults.size() + " faults in ") + folder.place() + ": mend "
                + (faults.size() == 1 ? "it" : "them") + " and " + then
                + ". More may show then, as where each phrasing leads was not looked at yet.");
        return Optional.empty();
    }

    static String noFolder(Path place) {
        return Files.exists(place) ? place + " is no folder" : "There is no folder " + place;
    }

    private static Optional<Folder> folder(Optional<Path> place) {
        try {
            return Optional.of(place.isPresent() ? Folder.on(place.get()) : Folder.carried());
        } catch (NoSuchFileException missing) {
            err().println(noFolder(Path.of(missing.getMessage()))
                    + ": set KNOWLEDGE_DIR to a knowledge folder, or unset it to use the carried one.");
        } catch (IOException unreadable) {
            err().println("Cannot read " + place.map(Path::toString).orElse("") + ": " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
