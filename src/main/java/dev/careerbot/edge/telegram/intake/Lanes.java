package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Works chats side by side and each in order. */
final class Lanes {
    /** Working out an answer takes a processor: more would take turns. */
    static final int WORKERS = 6;

    /** Of those beyond only the ids are in memory, as each would be carried from collection to collection. */
    static final int MOST_AT_HAND = 1_000;

    /** Beyond that, some ten megabytes of ids, they wait at Telegram's. */
    private static final int MOST_KNOWN = 200_000;

    /** The bot's own name mostly comes well within that after a start. */
    private static final Duration UNTIL_CLEAR = Duration.ofMillis(200);

    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();
    /** Of groups that have got another id, by that: what is said there comes after what was said before. */
    private final Map<Long, Long> linesOfMoved = new HashMap<>();

    private final Workers workers = new Workers("lane", WORKERS);
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger atWork = new AtomicInteger();
    private final Inbox inbox;
    private final Job job;
    private final OldMail oldMail;
    private final Sifting sifting;
    private volatile boolean allHaveCome;
    private volatile boolean stopping;

    Lanes(Inbox inbox, Job job, OldMail oldMail, Sifting sifting) {
        this.inbox = inbox;
        this.sifting = sifting;
        this.job = job;
        this.oldMail = oldMail;
    }

    /** What an earlier run left, which may be more than there is room for. */
    void takeUp() {
        List<Lane.Entry> entries = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        inbox.waiting(update -> {
            Moved.in(update).ifPresent(group -> moved.add(joined(group)));
            entries.add(entry(update, true));
        });
        moved.forEach(job::moved);
        line(entries, false);
    }

    /**
     * @param last whether there are no more for now, so that of old questions the newest is known
     * @param mayBeOld whether they may have waited at Telegram's
     */
    void add(List<RawUpdate> updates, boolean last, boolean mayBeOld) {
        updates.stream()
                .flatMap(update -> Moved.in(update).stream())
                .map(this::joined)
                .forEach(job::moved);
        line(updates.stream().map(update -> entry(update, mayBeOld)).toList(), last);
    }

    private Moved joined(Moved group) {
        linesOfMoved.put(group.to(), linesOfMoved.getOrDefault(group.from(), group.from()));
        return group;
    }

    private Lane.Entry entry(RawUpdate update, boolean mayBeOld) {
        job.arrived(update);
        boolean room = waiting.getAndIncrement() < MOST_AT_HAND;
        return new Lane.Entry(
                update.id(),
                linesOfMoved.getOrDefault(update.chat(), update.chat()),
                Glance.person(update),
                mayBeOld && oldMail.isOld(update),
                room ? update : null);
    }

    private void line(List<Lane.Entry> entries, boolean last) {
        boolean caughtUp =
                last || (!entries.isEmpty() && !entries.get(entries.size() - 1).old());
        // No old one is begun before those that came with it are in its line.
        if (!caughtUp || entries.stream().anyMatch(Lane.Entry::old)) {
            allHaveCome = false;
        }
        entries.forEach(this::add);
        if (caughtUp) {
            allHaveCome();
        }
    }

    private void add(Lane.Entry entry) {
        lanes.compute(entry.line(), (line, known) -> {
            Lane lane = known == null ? new Lane() : known;
            lane.add(entry);
            startIfFree(lane, line);
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
        try {
            boolean clear = sift(lane);
            Optional<Lane.Entry> head = lane.next();
            if (head.isEmpty()) {
                leave(lane, chat);
                return;
            }
            Turn turn = new Turn(lane, chat, head.get());
            if (clear) {
                turn.head.whole(job).ifPresentOrElse(update -> run(update, lane, turn), turn::goesOn);
            } else {
                turn.sleeps(UNTIL_CLEAR);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // on the way out: it is in the store
            atWork.decrementAndGet();
        }
    }

    /** Whether it is known which of its old messages give way. */
    private boolean sift(Lane lane) throws InterruptedException {
        List<Lane.Entry> old = lane.old();
        Optional<Map<Long, Sifting.GivenWay>> newest = old.isEmpty() ? Optional.of(Map.of()) : sifting.sift(old);
        newest.ifPresent(known -> lane.sifted(old, known));
        return newest.isPresent();
    }

    private void run(RawUpdate update, Lane lane, Turn turn) {
        lane.takeGivenWay(turn.head).ifPresent(older -> {
            job.passOver(older, update);
            waiting.addAndGet(-older.messages().size());
        });
        job.run(update, workers, turn);
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
            leave(lane, chat);
        }

        @Override
        public void sleeps(Duration time) {
            lane.sleep(head);
            workers.after(time, this::wake);
            leave(lane, chat);
        }

        private void wake() {
            lane.wake(head.person());
            startIfFree(lane, chat);
        }
    }

    /** One update, then the next chat's turn, so that a long line holds no other up. */
    private void leave(Lane lane, long chat) {
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

    int waiting() {
        return waiting.get();
    }

    boolean isFull() {
        return waiting.get() >= MOST_KNOWN;
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
