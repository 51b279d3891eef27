package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long now = -1;
    private final Pace pace = new Pace(20, () -> now);

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private long turn(long person) {
        return pace.turn(person).toSeconds();
    }

    @Test
    void aFewAtOnceAndThenSoManyAMinute() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waits.add(turn(1));
        }
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 3L, 6L, 9L), waits);
        assertEquals(0, turn(2));
    }

    @Test
    void aPauseIsForgivenUpToTheFew() {
        for (int i = 0; i < 5; i++) {
            turn(1);
        }
        passes(Duration.ofSeconds(3));
        assertEquals(0, turn(1));
        assertEquals(3, turn(1));
        passes(Duration.ofHours(5));
        for (int i = 0; i < 5; i++) {
            assertEquals(0, turn(1));
        }
        assertEquals(3, turn(1));
    }

    @Test
    void aMinuteHasOneNotice() {
        assertTrue(pace.mayTell(1));
        assertFalse(pace.mayTell(1));
        assertTrue(pace.mayTell(2));
        passes(Duration.ofMinutes(1));
        assertTrue(pace.mayTell(1));
    }

    @Test
    void thereNeedBeNoLimit() {
        Pace free = new Pace(0, () -> now);
        for (int i = 0; i < 100; i++) {
            assertEquals(Duration.ZERO, free.turn(1));
        }
    }
}
