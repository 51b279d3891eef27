package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.intake.RawUpdate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class HousekeepingTest {
    private static final String SECRET = "mozzarella";

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();

    @AutoClose
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder, 5_000_000_007L);
    }

    private boolean isSecretOnDisk() throws IOException {
        for (String file : List.of("careerbot.db", "careerbot.db-wal")) {
            if (Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1)
                    .contains(SECRET)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatWasAnsweredIsSoonInNoFileWhileTheStoreIsOpen() throws Exception {
        SqlInbox inbox = new SqlInbox(database, clock);
        SqlStates states = new SqlStates(database, clock, Duration.ofMinutes(30));
        List<RawUpdate> ignored = inbox.add(List.of(new RawUpdate(9, 77, "message", SECRET, clock.instant())));
        inbox.done(9, "", null).join();
        assertTrue(isSecretOnDisk(), "deleted, and still to be read in the log");
        try (Housekeeping housekeeping = new Housekeeping(database, inbox, states, Duration.ofMillis(20))) {
            while (isSecretOnDisk()) {
                Thread.sleep(20);
            }
        }
    }
}
