package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A short one of {@link CrashTrial}, which can also be run at length. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180)
class CrashTest {
    private static final int UPDATES = 1_000;

    @TempDir
    private Path folder;

    @Test
    void losesNothingWhenKilled() throws IOException, InterruptedException {
        CrashTrial.Tally tally = new CrashTrial(5, UPDATES, false, System.nanoTime()).run(folder);
        assertEquals(0, tally.lost(), tally.toString());
        assertEquals(0, tally.outOfOrder(), tally.toString());
        assertTrue(tally.twice() <= tally.mostTwice(), tally.toString());
        // The driver's library and its mark, of the last life alone.
        try (Stream<Path> left = Files.list(folder.resolve("native"))) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void losesAndRepeatsNothingWhenStopped() throws IOException, InterruptedException {
        CrashTrial.Tally tally = new CrashTrial(3, UPDATES, true, System.nanoTime()).run(folder);
        assertEquals(new CrashTrial.Tally(UPDATES, UPDATES, 0, 0, 0, 0, 3, 0), tally);
    }
}
