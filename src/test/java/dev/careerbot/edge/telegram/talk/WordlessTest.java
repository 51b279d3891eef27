package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordlessTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void whoGoesOnSendingPicturesHearsAgain() {
        Wordless wordless = new Wordless();
        List<Integer> heard = IntStream.rangeClosed(0, 30)
                .filter(second -> wordless.begins(7, NOON.plusSeconds(second)))
                .boxed()
                .toList();
        assertEquals(List.of(0, 11, 22), heard);
    }
}
