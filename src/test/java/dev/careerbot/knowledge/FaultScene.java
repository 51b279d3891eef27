package dev.careerbot.knowledge;

import dev.careerbot.KnowledgeCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the guide to put slips into, and the faults that are then named. */
abstract class FaultScene {
    @TempDir
    Path temp;

    KnowledgeCopy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = KnowledgeCopy.smallIn(temp);
    }

    List<String> faults() throws IOException {
        return faultsIn(temp);
    }

    static List<String> faultsIn(Path folder) throws IOException {
        Library.Outcome outcome = Library.read(Folder.on(folder));
        return outcome instanceof Library.Outcome.Faulty faulty
                ? faulty.faults().stream().map(Fault::toString).toList()
                : List.of();
    }
}
