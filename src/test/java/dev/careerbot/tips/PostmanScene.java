package dev.careerbot.tips;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A postman with a store, an outbox and a clock that the test sets. */
abstract class PostmanScene {
    static final long ANNA = 7_000_000_001L;
    static final long BEN = 7_000_000_002L;
    static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    Rounds rounds;

    @BeforeEach
    void begin() {
        rounds = new Rounds(folder);
        rounds.clock.set(Instant.parse("2026-03-02T12:00:00Z"));
    }

    @AfterEach
    void end() {
        rounds.close();
    }

    List<String> times() {
        return rounds.outbox.pushed.stream().map(push -> push.at().toString()).toList();
    }

    void set(String time) {
        rounds.clock.set(Instant.parse(time));
    }

    String lastText() {
        return rounds.outbox.pushed.get(rounds.outbox.pushed.size() - 1).text();
    }
}
