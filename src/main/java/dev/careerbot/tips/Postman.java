package dev.careerbot.tips;

import dev.careerbot.conversation.Delivery;
import dev.careerbot.conversation.Outbox;
import dev.careerbot.reply.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes those whose hour has come, hands over each one's tip, and notes what became of it. Has no thread of its own. */
final class Postman {
    /** A try that failed is made again when as much time has passed as the tip is late already, within these. */
    private static final Duration SOONEST_AGAIN = Duration.ofSeconds(5);

    private static final Duration LATEST_AGAIN = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final TipQueue queue;
    private final Supplier<Tips> tips;
    private final Duration late;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Rest rest;
    private final Window window;
    private final TipCounts counts;
    private final Runnable back;
    /** By the chats' ids when they were taken. */
    private final Map<Long, Long> inFlight = new ConcurrentHashMap<>();

    private final Queue<Runnable> unsettled = new ConcurrentLinkedQueue<>();

    /** @param back called when one that was on its way is over */
    Postman(Round round, Outbox outbox, Rest rest, Runnable back) {
        this.queue = round.queue();
        this.tips = round.tips();
        this.late = round.rules().late();
        this.clock = round.clock();
        this.counts = round.counts();
        this.outbox = outbox;
        this.rest = rest;
        this.window = new Window(round.rules().perSecond());
        this.back = back;
    }

    /** What all tips have in common. */
    record Round(TipQueue queue, Supplier<Tips> tips, TipRules rules, InstantSource clock, TipCounts counts) {}

    int inFlight() {
        return inFlight.size();
    }

    /** Whether one more may be on its way; asked when the pace has one begin. */
    boolean hasRoom() {
        return rest.isTrying() ? inFlight.isEmpty() : window.hasRoom(inFlight.size());
    }

    /** What has been handed over, and whether others may be due. */
    TipQueue.Taken send(int most) {
        settleAgain();
        Instant now = clock.instant();
        Tips its = tips.get();
        TipQueue.Taken taken = queue.take(now, most, due -> step(due, its.pool(), now));
        taken.claims().forEach(claim -> handOver(claim, its.words()));
        return taken;
    }

    private Step step(Subscriber due, TipPool pool, Instant now) {
        if (!due.isWaiting()) {
            return new Step(due.unsubscribed(), null); // of a zone that there is no more
        }
        if (due.isTooLate(now, late)) {
            counts.skipped();
            return new Step(due.passedOver(now, late), null);
        }
        return pool.next(due.course(), due.taste())
                .map(due::claim)
                .map(claim -> new Step(due.taken(claim), claim))
                .orElseGet(() -> new Step(due.passedOver(now, late), null));
    }

    private void handOver(Claim claim, TipWords words) {
        inFlight.put(claim.chat(), claim.chat());
        CompletionStage<Delivery> delivery;
        try {
            Reply tip = words.daily(claim.before(), claim.pick());
            delivery = outbox.push(claim.before().chat(), tip);
        } catch (RuntimeException e) {
            LOG.warn("a tip about {} could not be handed over", claim.pick().topic(), e);
            delivery = CompletableFuture.completedFuture(new Delivery.Later(Duration.ZERO));
        }
        CompletionStage<Void> ignored =
                delivery.exceptionally(defect -> new Delivery.Unknown()).thenAccept(what -> over(claim, what));
    }

    private void over(Claim claim, Delivery delivery) {
        rest.note(claim.chat(), delivery);
        window.note(delivery);
        Runnable settlement = settlement(claim, delivery);
        try {
            settlement.run();
        } catch (RuntimeException e) {
            LOG.warn("what became of a tip cannot be stored yet", e);
            unsettled.add(settlement);
        }
        back.run();
    }

    /** While the store is in trouble nothing more is taken from it. */
    private void settleAgain() {
        for (Runnable next = unsettled.peek(); next != null; next = unsettled.peek()) {
            next.run();
            unsettled.remove();
        }
    }

    private Runnable settlement(Claim claim, Delivery delivery) {
        Instant now = clock.instant();
        return () -> {
            long chat = inFlight.getOrDefault(claim.chat(), claim.chat());
            settle(chat, claim, delivery, now);
            inFlight.remove(claim.chat());
            count(claim, delivery, now);
        };
    }

    private void settle(long chat, Claim claim, Delivery delivery, Instant now) {
        if (delivery instanceof Delivery.Gone) {
            settle(chat, is -> is.refused(claim));
        } else if (delivery instanceof Delivery.Later later) {
            Instant again = again(claim, later, now);
            settle(chat, is -> is.adjourned(claim, again, now, late));
        } else {
            queue.sent(List.of(chat));
        }
    }

    private void settle(long chat, UnaryOperator<Subscriber> how) {
        queue.settle(List.of(new TipQueue.Settlement(chat, how)));
    }

    private void countAdjourned(boolean isOver) {
        if (isOver) {
            counts.skipped();
        } else {
            counts.adjourned();
        }
    }

    private static Instant again(Claim claim, Delivery.Later later, Instant now) {
        Duration since = Duration.between(claim.slot().at(), now);
        Duration own = since.compareTo(SOONEST_AGAIN) < 0
                ? SOONEST_AGAIN
                : since.compareTo(LATEST_AGAIN) > 0 ? LATEST_AGAIN : since;
        return now.plus(later.atLeast().isZero() ? own : later.atLeast());
    }

    private void count(Claim claim, Delivery delivery, Instant now) {
        if (delivery instanceof Delivery.Arrived) {
            counts.sent(Duration.between(claim.slot().at(), now));
        } else if (delivery instanceof Delivery.Gone) {
            counts.gone();
        } else if (delivery instanceof Delivery.Unknown) {
            counts.unknown();
        } else if (delivery instanceof Delivery.Later later) {
            countAdjourned(claim.isOver(again(claim, later, now), late));
        }
    }

    /** A tip that is on its way goes to the new id, and what becomes of it is noted there. */
    void moved(long from, long to) {
        inFlight.replaceAll((taken, chat) -> chat == from ? to : chat);
    }
}
