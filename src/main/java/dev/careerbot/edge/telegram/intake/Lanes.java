package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Works chats side by side and each in order. */
final class Lanes {
    /** Working out an answer takes a processor, not the network: more would only take turns. */
    static final int WORKERS = 16;

    static final int MOST_WAITING = 5_000;

    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final Workers workers = new Workers("lane", WORKERS);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final Job job;
    private final OldMail oldMail;
    private volatile boolean allHaveCome;
    private volatile boolean stopping;

    Lanes(Job job, OldMail oldMail) {
        this.job = job;
        this.oldMail = oldMail;
    }

    /** @param last whether there are no more for now, so that of a chat's old questions the newest is known */
    void add(List<RawUpdate> updates, boolean last) {
        boolean caughtUp = last || (!updates.isEmpty() && !oldMail.isOldQuestion(updates.get(updates.size() - 1)));
        if (!caughtUp) {
            allHaveCome = false;
        }
        updates.forEach(this::add);
        if (caughtUp) {
            allHaveCome();
        }
    }

    private void add(RawUpdate update) {
        job.arrived(update);
        waiting.incrementAndGet();
        lanes.compute(update.chat(), (chat, known) -> {
            Lane lane = known == null ? new Lane() : known;
            if (lane.add(update)) {
                start(lane, chat);
            }
            return lane;
        });
    }

    /** Lets go of the old questions that were held back for a newer one. */
    void allHaveCome() {
        if (allHaveCome) {
            return;
        }
        allHaveCome = true;
        lanes.forEach((chat, lane) -> {
            if (lane.take()) {
                start(lane, chat);
            }
        });
    }

    private void start(Lane lane, long chat) {
        try {
            workers.execute(() -> work(lane, chat));
        } catch (RejectedExecutionException e) {
            lane.release(); // on the way out: it is in the store
        }
    }

    private void work(Lane lane, long chat) {
        atWork.incrementAndGet();
        if (stopping) {
            leave(lane, chat);
        } else {
            step(lane, chat);
        }
    }

    private void leave(Lane lane, long chat) {
        atWork.decrementAndGet();
        lane.release();
        goOn(lane, chat);
    }

    /** One update, then the next chat's turn, so that a long line holds no other up. */
    private void step(Lane lane, long chat) {
        boolean old = oldMail.isOldQuestion(lane.head());
        while (old && lane.holdsBehindHead(oldMail::isOldQuestion)) {
            lane.passOver();
            old = oldMail.isOldQuestion(lane.head());
        }
        if (old && !allHaveCome) {
            leave(lane, chat);
            return;
        }
        RawUpdate head = lane.next();
        List<RawUpdate> passedOver = old ? lane.takePassedOver() : List.of();
        if (!passedOver.isEmpty()) {
            job.passOver(passedOver, head);
        }
        job.run(head, workers, new Turn(lane, chat, head, 1 + passedOver.size()));
    }

    /** The head of a line while it is worked on. Between its tries it keeps the line and holds no thread. */
    private final class Turn implements Job.Line {
        private final Lane lane;
        private final long chat;
        private final RawUpdate head;
        private final int worth;

        /** @param worth how many updates are over with this one */
        Turn(Lane lane, long chat, RawUpdate head, int worth) {
            this.lane = lane;
            this.chat = chat;
            this.head = head;
            this.worth = worth;
        }

        @Override
        public void goesOn() {
            waiting.addAndGet(-worth);
            leave(lane, chat);
        }

        /** At a stop nobody waits for it: it is in the store. */
        @Override
        public void sleeps(Duration time) {
            atWork.decrementAndGet();
            workers.after(time, this::again);
        }

        private void again() {
            atWork.incrementAndGet();
            if (stopping) {
                atWork.decrementAndGet();
            } else {
                job.run(head, workers, this);
            }
        }
    }

    private void goOn(Lane lane, long chat) {
        lanes.computeIfPresent(chat, (key, known) -> {
            if (known.isIdle()) {
                return null;
            }
            startUnlessHeld(lane, chat);
            return known;
        });
    }

    private void startUnlessHeld(Lane lane, long chat) {
        while (!stopping && lane.take()) {
            if (allHaveCome || !oldMail.isOldQuestion(lane.head())) {
                start(lane, chat);
                return;
            }
            lane.release();
            if (!allHaveCome) {
                return; // whoever sets it will look here
            }
        }
    }

    int waiting() {
        return waiting.get();
    }

    boolean isFull() {
        return waiting.get() >= MOST_WAITING;
    }

    /**
     * Finishes what is in hand; the rest stays in the store. What has been sent by then may take a little longer to arrive:
     * unnoticed, it would be sent again. Whether all of it was finished.
     */
    boolean drain(Duration patience, Duration toArrive) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + patience.toNanos();
        while (atWork.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        job.leaveTheRest();
        while (job.isSending() && System.nanoTime() < end + toArrive.toNanos()) {
            Thread.sleep(5);
        }
        boolean finished = atWork.get() == 0;
        workers.stop();
        return finished;
    }
}
