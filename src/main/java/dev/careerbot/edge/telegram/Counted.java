package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.AroundAnswerer;
import dev.careerbot.edge.telegram.intake.Erasure;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.edge.telegram.intake.Polled;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.intake.UpdateSource;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.Sender;
import dev.careerbot.meters.Count;
import dev.careerbot.meters.Meters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts what goes through the door, around those who do it: none of them need know that somebody counts. */
final class Counted {
    private Counted() {}

    record Polls(UpdateSource real, Meters meters) implements UpdateSource {
        @Override
        public Polled poll(long offset, int limit, Duration patience) {
            Polled polled = real.poll(offset, limit, patience);
            meters.add(outcome(polled));
            return polled;
        }

        private static Count outcome(Polled polled) {
            if (polled instanceof Polled.Batch) {
                return Count.POLL_GOOD;
            }
            return polled instanceof Polled.Refused ? Count.POLL_REFUSED : Count.POLL_BROKEN;
        }

        @Override
        public void cancel() {
            real.cancel();
        }
    }

    record Answers(Answerer real, Meters meters) implements AroundAnswerer {
        @Override
        public Handled handle(RawUpdate update) throws Exception {
            long began = System.nanoTime();
            Handled handled = real.handle(update);
            meters.answeredIn(Duration.ofNanos(System.nanoTime() - began));
            return handled;
        }
    }

    record Sends(Sender real, Meters meters) implements Sender {
        @Override
        public CompletableFuture<Outcome> enqueue(Outgoing outgoing) {
            return real.enqueue(outgoing).whenComplete((outcome, fault) -> meters.add(count(outcome)));
        }

        private static Count count(@Nullable Outcome outcome) {
            if (outcome instanceof Outcome.Sent) {
                return Count.SEND_ARRIVED;
            }
            if (outcome instanceof Outcome.Refused) {
                return Count.SEND_REFUSED;
            }
            return outcome instanceof Outcome.NotSent ? Count.SEND_FAILED : Count.SEND_UNKNOWN;
        }
    }

    /** Also knows whether the store does what it is asked: only a success after a failure says that it does again. */
    static final class Stored implements Inbox {
        private final Inbox real;
        private final Meters meters;
        private volatile boolean failing;

        Stored(Inbox real, Meters meters) {
            this.real = real;
            this.meters = meters;
        }

        boolean isFailing() {
            return failing;
        }

        private <T> T asked(Supplier<T> work) {
            try {
                T result = work.get();
                failing = false;
                return result;
            } catch (RuntimeException | Error e) {
                failing = true;
                throw e;
            }
        }

        @Override
        public List<RawUpdate> add(List<RawUpdate> batch) {
            List<RawUpdate> fresh = asked(() -> real.add(batch));
            meters.add(Count.UPDATE_TAKEN, fresh.size());
            return fresh;
        }

        @Override
        public void waiting(Consumer<RawUpdate> each) {
            real.waiting(each);
        }

        @Override
        public Optional<RawUpdate> find(long updateId) {
            return asked(() -> real.find(updateId));
        }

        @Override
        public CompletableFuture<Void> done(long updateId, String talk, @Nullable State state) {
            return real.done(updateId, talk, state).whenComplete((done, fault) -> {
                failing = fault != null;
                meters.add(Count.UPDATE_ANSWERED, fault == null ? 1 : 0);
            });
        }

        @Override
        public void erase(long updateId, Erasure erasure) {
            boolean done = asked(() -> {
                real.erase(updateId, erasure);
                return true;
            });
            meters.add(Count.UPDATE_ANSWERED, done ? 1 : 0);
        }

        @Override
        public int failed(long updateId) {
            return asked(() -> real.failed(updateId));
        }

        @Override
        public void moved(Inbox.Move move) {
            real.moved(move);
        }

        @Override
        public void putAside(long updateId, String kind, String reason) {
            boolean done = asked(() -> {
                real.putAside(updateId, kind, reason);
                return true;
            });
            meters.add(Count.UPDATE_PUT_ASIDE, done ? 1 : 0);
        }
    }
}
