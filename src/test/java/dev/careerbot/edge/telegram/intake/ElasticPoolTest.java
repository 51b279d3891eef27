package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ElasticPoolTest {
    @Test
    void whatIsHeldUpHoldsUpNothingElseUpToTheBound() throws InterruptedException {
        ElasticPool pool = new ElasticPool("test", 2, 6);
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger heldUp = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            pool.run(() -> {
                heldUp.incrementAndGet();
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        CountDownLatch free = new CountDownLatch(1);
        pool.run(free::countDown);
        assertTrue(free.await(5, TimeUnit.SECONDS));
        assertEquals(5, heldUp.get());
        held.countDown();
        pool.stop();
    }
}
