package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.meters.Count;
import dev.careerbot.meters.Meters;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TipCountsTest {
    private final Map<Count, Long> told = new EnumMap<>(Count.class);
    private final TipCounts counts = new TipCounts(new Meters() {
        @Override
        public void add(Count what, long howMany) {
            told.merge(what, howMany, Long::sum);
        }

        @Override
        public void answeredIn(Duration time) {}
    });

    /** Those that ended without anybody knowing whether they arrived: in this run, and at the kill of an earlier one. */
    @Test
    void whatMayNotHaveArrivedIsCountedForWhoeverWatches() {
        counts.unknown();
        counts.recovered(2);
        assertEquals(Map.of(Count.TIP_FAILED, 3L), told);
        assertEquals(2, counts.snapshot().recovered());
    }
}
