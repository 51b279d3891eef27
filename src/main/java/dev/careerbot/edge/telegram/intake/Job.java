package dev.careerbot.edge.telegram.intake;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one update from the line to the end. Nothing throws past here: its fault is its own. */
final class Job {
    static final int MOST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final Inbox inbox;
    private final Answerer answerer;
    private final Sender sender;
    private final InHand inHand = new InHand();
    private final Insistence insistence = new Insistence();
    private volatile boolean leaving;

    Job(Inbox inbox, Answerer answerer, Sender sender) {
        this.inbox = inbox;
        this.answerer = answerer;
        this.sender = sender;
    }

    /** Nothing if it was erased meanwhile. */
    Optional<RawUpdate> find(long update) throws InterruptedException {
        return insistence.on(() -> inbox.find(update));
    }

    void arrived(RawUpdate update) {
        try {
            answerer.arrived(update);
        } catch (RuntimeException | Error e) {
            LOG.warn("update {} could not be announced", update.id(), e);
        }
    }

    void moved(Moved group) {
        try {
            answerer.moved(group);
        } catch (RuntimeException | Error e) {
            LOG.warn("that a group has moved is noted in its turn", e);
        }
    }

    /** What becomes of the update's line. */
    interface Line {
        /** The update is over, one way or another. */
        void goesOn();

        /** The update is to be run again after that time. */
        void sleeps(Duration time);
    }

    /**
     * Holds no thread while an answer is on its way, as there may be hundreds on slow networks.
     *
     * @param worker goes on when it has arrived
     */
    void run(RawUpdate update, Executor worker, Line line) {
        inHand.begun(update);
        boolean onItsWay = false;
        Duration notBefore = Duration.ZERO;
        try {
            Optional<Handled> handled = handle(update);
            notBefore = handled.map(Handled::notBefore).orElse(Duration.ZERO);
            if (handled.isPresent() && notBefore.isZero() && !leaving) {
                CompletableFuture<Void> sent = answer(update, handled.get().sends());
                onItsWay = true;
                inHand.sending(update);
                var ignored = sent.thenRun(() -> finish(update, handled.get(), worker, line));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // on the way out: it is still in the store
        } catch (RuntimeException | Error e) {
            LOG.error("update {} was left in the store", update.id(), e);
        } finally {
            if (!onItsWay) {
                inHand.over(update);
                if (!leaving) {
                    letGo(line, notBefore);
                }
            }
        }
    }

    /**
     * From here on nothing is begun to be sent, and no failure counts: what is not finished is in the store for the next
     * start.
     */
    void leaveTheRest() {
        leaving = true;
    }

    boolean isSending() {
        return inHand.isSending();
    }

    private static void letGo(Line line, Duration notBefore) {
        if (notBefore.isZero()) {
            line.goesOn();
        } else {
            line.sleeps(notBefore);
        }
    }

    /** In whichever thread has heard that the answer arrived: only what has to wait needs a worker. */
    private void finish(RawUpdate update, Handled handled, Executor worker, Line line) {
        Runnable onWorker = () -> worker.execute(() -> finishWaiting(update, handled, line));
        if (handled.erases() != null) {
            onWorker.run();
            return;
        }
        var ignored = inbox.done(update.id(), handled.talk(), handled.state()).whenComplete((done, fault) -> {
            if (fault == null) {
                over(update, line);
            } else {
                onWorker.run();
            }
        });
    }

    private void finishWaiting(RawUpdate update, Handled handled, Line line) {
        try {
            done(update, handled);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.error("update {} was left in the store", update.id(), e);
        } finally {
            over(update, line);
        }
    }

    private void over(RawUpdate update, Line line) {
        inHand.over(update);
        line.goesOn();
    }

    private void done(RawUpdate update, Handled handled) throws InterruptedException {
        Erasure erasure = handled.erases();
        if (erasure == null) {
            insistence.store(() ->
                    inbox.done(update.id(), handled.talk(), handled.state()).join());
        } else {
            // Memory both before, so that nothing from there is kept anew, and after, as what was said is noted there.
            answerer.erased(erasure);
            insistence.store(() -> inbox.erase(update.id(), erasure));
            answerer.erased(erasure);
        }
    }

    /** Where Telegram takes an answer in no form, the person hears at least that. */
    private CompletableFuture<Void> answer(RawUpdate update, List<Outgoing> sends) {
        List<CompletableFuture<Outcome>> said = new ArrayList<>();
        List<CompletableFuture<Outcome>> all = new ArrayList<>();
        for (Outgoing send : sends) {
            all.add(sender.enqueue(send));
            if (!(send instanceof Outgoing.Delete)) {
                said.add(all.get(all.size() - 1));
            }
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).thenCompose(done -> {
            boolean taken = said.stream().map(CompletableFuture::join).noneMatch(Job::isRefused);
            return taken ? CompletableFuture.completedFuture(null) : deliver(answerer.apology(update));
        });
    }

    private static boolean isRefused(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.isForTheMessage();
    }

    /** The sender keeps the order within a chat. */
    private CompletableFuture<Void> deliver(List<Outgoing> sends) {
        return CompletableFuture.allOf(sends.stream().map(sender::enqueue).toArray(CompletableFuture<?>[]::new));
    }

    /** Nothing if it was given up. */
    private Optional<Handled> handle(RawUpdate update) throws InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return Optional.of(answerer.handle(update));
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception | Error e) {
                if (leaving) {
                    throw new InterruptedException("what it needed is closed already");
                }
                // A stack or a heap that one update has overrun is free again here.
                tries = Math.max(tries, failed(update, e) - 1);
            }
        }
        return Optional.empty();
    }

    private int failed(RawUpdate update, Throwable fault) throws InterruptedException {
        int[] failures = new int[1];
        insistence.store(() -> failures[0] = inbox.failed(update.id()));
        LOG.warn("update {} ({}) failed {} times", update.id(), update.kind(), failures[0], fault);
        if (failures[0] >= MOST_TRIES) {
            giveUp(update, fault);
        }
        return failures[0];
    }

    /** Put aside first: rather no apology than two. */
    private void giveUp(RawUpdate update, Throwable fault) throws InterruptedException {
        insistence.store(() -> inbox.putAside(update.id(), update.kind(), Fault.of(fault)));
        LOG.error("update {} ({}) is put aside", update.id(), update.kind());
        send(answerer.apology(update));
    }

    /** Old questions of which a newer one is answered: the person is told, once. */
    void passOver(Sifting.GivenWay old, RawUpdate newer) {
        try {
            send(old.questions() > 0 ? answerer.passedOver(newer, old.questions()) : List.of());
            insistence.store(() -> CompletableFuture.allOf(old.messages().stream()
                            .map(id -> inbox.done(id, "", null))
                            .toArray(CompletableFuture<?>[]::new))
                    .join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.warn("old questions were left in the store", e);
        }
    }

    /** Comes back when it has arrived, or never will. */
    private void send(List<Outgoing> sends) throws InterruptedException {
        try {
            deliver(sends).get();
        } catch (ExecutionException | RuntimeException e) {
            LOG.error("an answer could not be sent", e);
        }
    }

    /** Called now and then. */
    void watch() {
        inHand.watch();
    }
}
