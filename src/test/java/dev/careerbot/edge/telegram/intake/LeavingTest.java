package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.memory.CachedStates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stop that does not wait for who is too slow: what is not finished is neither lost nor said twice. */
@Timeout(20)
class LeavingTest {
    private static final long ANNA = 7_000_000_001L;
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final RawUpdate ASKED = new RawUpdate(1, ANNA, "message", "{}", Instant.now());

    private final MemoryInbox inbox = new MemoryInbox(new CachedStates());
    private final List<CompletableFuture<Outcome>> sends = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    private CompletableFuture<Outcome> send(Outgoing outgoing) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        sends.add(outcome);
        return outcome;
    }

    private static Handled answer() {
        return new Handled("", null, List.of(new Outgoing.Message(ANNA, "an answer")));
    }

    /** Works on when it is interrupted, as thinking does. */
    private void think() {
        begun.countDown();
        while (goesOn.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private Lanes lanes(Answerer answerer) {
        Job job = new Job(inbox, answerer, this::send);
        Lanes lanes = new Lanes(inbox, job, new OldMail(Clock.systemUTC()), new Sifting(job, answerer));
        lanes.add(List.of(ASKED), true, true);
        return lanes;
    }

    /** Comes back when what is thought about at the stop has come out, too late. */
    private void stopMeanwhile(Callable<Handled> outcome) throws InterruptedException {
        Lanes lanes = lanes(update -> {
            try {
                think();
                return outcome.call();
            } finally {
                over.countDown();
            }
        });
        begun.await();
        assertFalse(lanes.drain(SHORT, SHORT));
        goesOn.countDown();
        assertTrue(over.await(5, TimeUnit.SECONDS));
        Thread.sleep(100);
        assertEquals(0, inbox.done());
        assertEquals(List.of(), sends);
    }

    @Test
    void anAnswerThatIsReadyTooLateIsLeftForTheNextStart() throws InterruptedException {
        stopMeanwhile(LeavingTest::answer);
    }

    @Test
    void whatFailsForWhatIsClosedAlreadyIsNotPutAside() throws InterruptedException {
        stopMeanwhile(() -> {
            throw new IllegalStateException("closed");
        });
        assertEquals(0, inbox.failures());
        assertEquals(List.of(), inbox.putAside());
    }

    @Test
    void whatHasBeenSentMayTakeALittleLongerToArrive() throws InterruptedException {
        Lanes lanes = lanes(update -> answer());
        Thread arrives = new Thread(() -> {
            while (sends.isEmpty()) {
                Thread.onSpinWait();
            }
            try {
                Thread.sleep(4 * SHORT.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            sends.get(0).complete(Outcome.Sent.WITHOUT_RESULT);
        });
        while (sends.isEmpty()) {
            Thread.onSpinWait();
        }
        arrives.start();
        boolean ignored = lanes.drain(SHORT, LONG);
        arrives.join();
        assertEquals(1, inbox.done());
    }
}
