package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Works lines side by side and each in order: a chat is one, and in a group each person. */
final class Lanes {
    /** Working out an answer takes a processor, not the network: more would only take turns. */
    static final int WORKERS = 16;

    static final int MOST_WAITING = 5_000;

    private final Map<Line, Lane> lanes = new ConcurrentHashMap<>();
    private final Workers workers = new Workers("lane", WORKERS);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final Job job;
    private final OldMail oldMail;
    private volatile boolean allHaveCome;
    private volatile boolean stopping;

    /**
     * Where an update waits. In a group each talks for himself, and who asks so fast that he has to wait holds up nobody.
     *
     * @param person 0 where the chat is one person's
     */
    private record Line(long chat, long person) {
        static Line of(RawUpdate update) {
            return new Line(update.chat(), update.chat() < 0 ? Glance.person(update) : 0);
        }
    }

    Lanes(Job job, OldMail oldMail) {
        this.job = job;
        this.oldMail = oldMail;
    }

    /** @param last whether there are no more for now, so that of a line's old questions the newest is known */
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
        lanes.compute(Line.of(update), (line, known) -> {
            Lane lane = known == null ? new Lane() : known;
            if (lane.add(update)) {
                start(lane, line);
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
        lanes.forEach((line, lane) -> {
            if (lane.take()) {
                start(lane, line);
            }
        });
    }

    private void start(Lane lane, Line line) {
        try {
            workers.execute(() -> work(lane, line));
        } catch (RejectedExecutionException e) {
            lane.release(); // on the way out: it is in the store
        }
    }

    private void work(Lane lane, Line line) {
        atWork.incrementAndGet();
        if (stopping) {
            leave(lane, line);
        } else {
            step(lane, line);
        }
    }

    private void leave(Lane lane, Line line) {
        atWork.decrementAndGet();
        lane.release();
        goOn(lane, line);
    }

    /** One update, then the next line's turn, so that a long line holds no other up. */
    private void step(Lane lane, Line line) {
        boolean old = oldMail.isOldQuestion(lane.head());
        while (old && lane.holdsBehindHead(oldMail::isOldQuestion)) {
            lane.passOver();
            old = oldMail.isOldQuestion(lane.head());
        }
        if (old && !allHaveCome) {
            leave(lane, line);
            return;
        }
        RawUpdate head = lane.next();
        List<RawUpdate> passedOver = old ? lane.takePassedOver() : List.of();
        if (!passedOver.isEmpty()) {
            job.passOver(passedOver, head);
        }
        job.run(head, workers, new Turn(lane, line, head, 1 + passedOver.size()));
    }

    /** The head of a line while it is worked on. Between its tries it keeps the line and holds no thread. */
    private final class Turn implements Job.Line {
        private final Lane lane;
        private final Line line;
        private final RawUpdate head;
        private final int worth;

        /** @param worth how many updates are over with this one */
        Turn(Lane lane, Line line, RawUpdate head, int worth) {
            this.lane = lane;
            this.line = line;
            this.head = head;
            this.worth = worth;
        }

        @Override
        public void goesOn() {
            waiting.addAndGet(-worth);
            leave(lane, line);
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

    private void goOn(Lane lane, Line line) {
        lanes.computeIfPresent(line, (key, known) -> {
            if (known.isIdle()) {
                return null;
            }
            startUnlessHeld(lane, line);
            return known;
        });
    }

    private void startUnlessHeld(Lane lane, Line line) {
        while (!stopping && lane.take()) {
            if (allHaveCome || !oldMail.isOldQuestion(lane.head())) {
                start(lane, line);
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
