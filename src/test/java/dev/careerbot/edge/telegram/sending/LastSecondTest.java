package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastSecondTest {
    private long nanos = Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(1);
    private final LastSecond last = new LastSecond(() -> nanos);

    private void passes(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void forgetsWhatIsASecondAgoEvenWhenTheCountOfNanosTurnsOver() {
        for (int i = 0; i < 30; i++) {
            last.note();
            passes(50);
        }
        assertEquals(19, last.count());
        passes(50);
        assertEquals(18, last.count());
        passes(1_000);
        assertEquals(0, last.count());
    }
}
