package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class InsistenceTest {
    @Test
    void triesUntilItIsDoneAndSaysTheTroubleOnce() throws InterruptedException {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Insistence.class);
        logger.addAppender(log);
        AtomicInteger tries = new AtomicInteger();
        new Insistence().store(() -> {
            if (tries.incrementAndGet() < 4) {
                throw new IllegalStateException("the disk is full");
            }
        });
        logger.detachAppender(log);
        // Others may insist beside it.
        String here = Thread.currentThread().getName();
        long said = List.copyOf(log.list).stream()
                .filter(event -> event.getThreadName().equals(here) && event.getLevel() == Level.WARN)
                .count();
        assertEquals(4, tries.get());
        assertEquals(1, said);
    }
}
