package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Spot ANNA = new Spot(7, false, 0, 7, 1);

    private final Patience patience = new Patience(20, new Pace(20, () -> 0), notice -> {});
    private long update;

    private Duration question() {
        return patience.untilTurn(++update, ANNA, () -> false);
    }

    private Duration order() {
        return patience.untilTurn(++update, ANNA, () -> true);
    }

    @Test
    void anOrderWaitsForNoTurnAndTakesNone() {
        for (int i = 0; i < Pace.BURST; i++) {
            assertEquals(Duration.ZERO, question());
        }
        assertEquals(Duration.ofSeconds(3), question());
        assertEquals(Duration.ZERO, order());
        assertEquals(Duration.ZERO, order());
        assertEquals(Duration.ofSeconds(6), question());
    }
}
