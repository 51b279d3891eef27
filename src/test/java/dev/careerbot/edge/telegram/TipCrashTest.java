package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short one of {@link TipCrashTrial}, which can also be run at length. */
@Timeout(180)
class TipCrashTest {
    @TempDir
    private Path folder;

    @Test
    void aKillCostsAtMostWhatWasOnItsWayAndRepeatsNothing() throws IOException, InterruptedException {
        TipCrashTrial.Tally tally = new TipCrashTrial(2, 200, System.nanoTime()).run(folder);
        assertEquals(0, tally.twice(), tally.toString());
        assertTrue(tally.missing() <= tally.inDoubt(), tally.toString());
        assertTrue(tally.inDoubt() <= tally.mostInDoubt(), tally.toString());
    }
}
