package dev.careerbot.edge.telegram.intake;

import dev.careerbot.log.Warnings;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries until the store does it: what was answered must not be answered again because the disk is full. */
final class Insistence {
    private static final long PAUSE_MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);

    private final Warnings warnings = new Warnings(LOG, System::nanoTime);

    void store(Runnable write) throws InterruptedException {
        boolean ignored = on(() -> {
            write.run();
            return true;
        });
    }

    <T> T on(Supplier<T> work) throws InterruptedException {
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                warnings.warn("the store does not do it yet", e);
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
