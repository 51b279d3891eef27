package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose message is next in a chat. */
class LaneTest {
    private static final long ANNA = 1;
    private static final long BEN = 2;

    private final Lane lane = new Lane();

    private static Lane.Entry said(long id, long person, boolean old) {
        return new Lane.Entry(id, -100, person, old, null);
    }

    private long next() {
        return lane.next().map(Lane.Entry::id).orElse(0L);
    }

    private void benHasToWait() {
        Lane.Entry first = said(1, BEN, false);
        lane.add(first);
        assertEquals(Optional.of(first), lane.next());
        lane.sleep(first);
    }

    @Test
    void whoWaitsIsNotOvertakenByWhatTheySaidLaterWhenTheOneBetweenGivesWay() {
        benHasToWait();
        lane.add(said(2, ANNA, true));
        lane.add(said(3, BEN, false));
        lane.add(said(4, ANNA, true));
        assertTrue(lane.take(true));
        lane.sifted(lane.old(), Map.of(4L, new Sifting.GivenWay(List.of(2L), 1)));
        assertEquals(4, next());
        lane.wake(BEN);
        assertEquals(List.of(1L, 3L), List.of(next(), next()));
    }

    @Test
    void whenAllWhoAreAwakeHaveGivenWayNobodyIsNext() {
        benHasToWait();
        lane.add(said(2, ANNA, true));
        lane.add(said(3, BEN, false));
        assertTrue(lane.take(true));
        lane.sifted(lane.old(), Map.of(9L, new Sifting.GivenWay(List.of(2L), 1)));
        assertEquals(0, next());
        lane.wake(BEN);
        assertEquals(List.of(1L, 3L), List.of(next(), next()));
    }
}
