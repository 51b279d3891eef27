package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Works chats side by side and each in order. */
final class Lanes {
    /** Working out an answer takes a processor: more would take turns. A few may wait to hear who is an administrator. */
    static final int WORKERS = 6;

    /** Beyond that they wait at Telegram's: in memory each would be carried from collection to collection. */
    static final int MOST_WAITING = 1_000;

    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final Workers workers = new Workers("lane", WORKERS);
    private final AtomicInteger waiting = new AtomicInteger();
    /** Of those that wait: they are known by their ids alone, and take no room. */
    private final AtomicInteger passedOver = new AtomicInteger();

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
        List<Lane.Entry> entries = updates.stream()
                .map(update -> new Lane.Entry(update, oldMail.isOldQuestion(update)))
                .toList();
        boolean caughtUp =
                last || (!entries.isEmpty() && !entries.get(entries.size() - 1).old());
        if (!caughtUp) {
            allHaveCome = false;
        }
        entries.forEach(this::add);
        if (caughtUp) {
            allHaveCome();
        }
    }

    private void add(Lane.Entry entry) {
        job.arrived(entry.update());
        waiting.incrementAndGet();
        lanes.compute(entry.update().chat(), (chat, known) -> {
            Lane lane = known == null ? new Lane() : known;
            passedOver.addAndGet(lane.add(entry));
            startIfFree(lane, chat);
            return lane;
        });
    }

    /** Lets go of the old questions that were held back for a newer one. */
    void allHaveCome() {
        if (!allHaveCome) {
            allHaveCome = true;
            lanes.forEach((chat, lane) -> startIfFree(lane, chat));
        }
    }

    private void startIfFree(Lane lane, long chat) {
        if (stopping || !lane.take(allHaveCome)) {
            return;
        }
        try {
            workers.execute(() -> work(lane, chat));
        } catch (RejectedExecutionException e) {
            lane.release(); // on the way out: it is in the store
        }
    }

    private void work(Lane lane, long chat) {
        atWork.incrementAndGet();
        if (stopping) {
            atWork.decrementAndGet();
            return;
        }
        Lane.Entry head = lane.next();
        List<Long> old = head.old() ? lane.takePassedOver() : List.of();
        if (!old.isEmpty()) {
            job.passOver(old, head.update());
            waiting.addAndGet(-old.size());
            passedOver.addAndGet(-old.size());
        }
        job.run(head.update(), workers, new Turn(lane, chat, head));
    }

    /** The head of a line while it is worked on. */
    private final class Turn implements Job.Line {
        private final Lane lane;
        private final long chat;
        private final Lane.Entry head;

        Turn(Lane lane, long chat, Lane.Entry head) {
            this.lane = lane;
            this.chat = chat;
            this.head = head;
        }

        @Override
        public void goesOn() {
            waiting.decrementAndGet();
            leave();
        }

        @Override
        public void sleeps(Duration time) {
            lane.sleep(head);
            workers.after(time, this::wake);
            leave();
        }

        private void wake() {
            lane.wake(Glance.person(head.update()));
            startIfFree(lane, chat);
        }

        /** One update, then the next chat's turn, so that a long line holds no other up. */
        private void leave() {
            atWork.decrementAndGet();
            lane.release();
            lanes.computeIfPresent(chat, (key, known) -> {
                if (known.isIdle()) {
                    return null;
                }
                startIfFree(lane, chat);
                return known;
            });
        }
    }

    int waiting() {
        return waiting.get();
    }

    boolean isFull() {
        return waiting.get() - passedOver.get() >= MOST_WAITING;
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
