package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import dev.careerbot.log.LogListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {
    @Test
    void triesUntilItIsDoneAndSaysTheTroubleOnce() throws InterruptedException {
        try (LogListener log = LogListener.to(Insistence.class)) {
            AtomicInteger tries = new AtomicInteger();
            new Insistence().store(() -> {
                if (tries.incrementAndGet() < 4) {
                    throw new IllegalStateException("the disk is full");
                }
            });
            // Others may insist beside it.
            String here = Thread.currentThread().getName();
            long said = log.events().stream()
                    .filter(event -> event.getThreadName().equals(here) && event.getLevel() == Level.WARN)
                    .count();
            assertEquals(4, tries.get());
            assertEquals(1, said);
        }
    }
}
