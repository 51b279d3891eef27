package dev.careerbot.edge.telegram.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Purpose;
import dev.careerbot.edge.telegram.sending.Sender;
import dev.careerbot.memory.CachedStates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {
    private static final int MANY = 50_000;
    private static final long ANNA = 7_000_000_001L;

    private final MemoryInbox inbox = new MemoryInbox(new CachedStates());

    private final Sender nobody = outgoing -> {
        throw new AssertionError("there is nothing to send");
    };

    private final Answerer answerer = new Answerer() {
        @Override
        public Handled handle(RawUpdate update) {
            return Handled.nothing();
        }

        @Override
        public Optional<Gist> gist(RawUpdate update, Set<String> ordered) {
            return Optional.of(new Gist("a talk", Purpose.QUESTION));
        }
    };

    private static RawUpdate longAgo(int id) {
        return new RawUpdate(id, ANNA, "message", "{\"message\":{\"date\":1,\"text\":\"hello\"}}", Instant.now());
    }

    /** It takes the place of the one that a thread is about to begin with. */
    @Test
    void anOldQuestionMayComeAtAnyMoment() throws InterruptedException {
        Job job = new Job(inbox, answerer, nobody);
        Lanes lanes = new Lanes(inbox, job, new OldMail(Clock.systemUTC()), new Sifting(job, answerer));
        for (int id = 0; id < MANY; id++) {
            lanes.add(inbox.add(List.of(longAgo(id))), true, true);
        }
        for (int i = 0; i < 500 && lanes.waiting() > 0; i++) {
            Thread.sleep(10);
        }
        assertEquals(0, lanes.waiting());
        assertEquals(MANY, inbox.done());
        assertTrue(lanes.drain(Duration.ofSeconds(5), Duration.ZERO));
    }
}
