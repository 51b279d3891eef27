package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {
    private long now = -1;
    private final Pulse pulse = new Pulse(() -> now);

    private void passes(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whateverComesBackIsASignOfLifeAndOnlyGoodIsGood() {
        passes(Duration.ofSeconds(30));
        assertEquals(Duration.ofSeconds(30), pulse.silence());
        pulse.good();
        passes(Duration.ofSeconds(20));
        pulse.bad("no network");
        passes(Duration.ofSeconds(5));
        assertEquals(Duration.ofSeconds(5), pulse.silence());
        assertEquals(Duration.ofSeconds(25), pulse.sinceGood());
        assertEquals("no network", pulse.trouble());
    }

    @Test
    void whoWasToldToWaitIsNotSilentMeanwhile() {
        pulse.rests(Duration.ofMinutes(5));
        passes(Duration.ofMinutes(4));
        assertEquals(Duration.ZERO, pulse.silence());
        passes(Duration.ofMinutes(2));
        assertEquals(Duration.ofMinutes(1), pulse.silence());
    }
}
