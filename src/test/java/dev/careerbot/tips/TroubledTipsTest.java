package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Delivery;
import dev.careerbot.tips.RecordingOutbox.Pushed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of a tip that does not simply arrive. */
class TroubledTipsTest extends PostmanScene {
    @Test
    void whoMustWaitIsTriedAgainThenAndOthersGoOn() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.subscribe(BEN, "08:30", "UTC");
        rounds.outbox.answers = chat -> CompletableFuture.completedFuture(
                chat.id() == ANNA ? new Delivery.Later(Duration.ofSeconds(7)) : RecordingOutbox.ARRIVED);
        set("2026-03-03T08:30:00Z");
        assertEquals(2, rounds.work());
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        String first = rounds.outbox.pushed.get(0).text();
        rounds.workUntil(Instant.parse("2026-03-03T08:31:00Z"), Duration.ofSeconds(1));
        assertEquals(
                new Pushed(rounds.of(ANNA).chat(), Instant.parse("2026-03-03T08:30:07Z"), first),
                rounds.outbox.pushed.get(2),
                "the same tip");
        assertEquals(3, rounds.outbox.pushed.size());
        assertEquals(2, rounds.counts.snapshot().sent());
    }

    @Test
    void whoMustWaitNeedNotQueueBehindAllWhoWaitForTheirFirstTry() {
        for (long chat = 1; chat <= 9; chat++) {
            rounds.subscribe(chat, "08:30", "UTC");
        }
        set("2026-03-03T08:30:00Z");
        rounds.outbox.answers(new Delivery.Later(Duration.ofSeconds(2)));
        rounds.postman.send(1);
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        for (int i = 0; i < 9; i++) {
            rounds.clock.passes(Duration.ofSeconds(1));
            rounds.postman.send(1);
        }
        assertEquals(List.of(1L, 2L, 1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L), rounds.outbox.chats());
    }

    @Test
    void anOutageOfTelegramCostsAtMostTheDay() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.outbox.answers(new Delivery.Later(Duration.ZERO));
        rounds.workUntil(Instant.parse("2026-03-03T12:00:00Z"), Duration.ofSeconds(20));
        int tries = rounds.outbox.pushed.size();
        assertTrue(tries > 10 && tries < 40, tries + " tries in 3 hours");
        assertEquals(1, rounds.counts.snapshot().skipped());
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        set("2026-03-04T08:30:00Z");
        assertEquals(1, rounds.work());
        assertTrue(lastText().startsWith("1/62") && lastText().endsWith("missed"), lastText());
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgain() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.outbox.answers(new Delivery.Unknown());
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        rounds.workUntil(Instant.parse("2026-03-04T08:29:00Z"), MINUTE);
        assertEquals(1, rounds.outbox.pushed.size());
        assertEquals(1, rounds.counts.snapshot().unknown());
    }

    @Test
    void whatWasOnItsWayAtAKillIsCountedAndNotSentAgain() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.outbox.answers = chat -> new CompletableFuture<>();
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        assertTrue(rounds.of(ANNA).sending());
        assertEquals(0, rounds.work());
        rounds.restart();
        assertEquals(1, rounds.counts.snapshot().recovered());
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        rounds.workUntil(Instant.parse("2026-03-04T08:30:00Z"), Duration.ofMinutes(10));
        assertEquals(2, rounds.outbox.pushed.size());
        assertTrue(lastText().startsWith("2/62"), lastText());
    }

    @Test
    void whoHasBlockedTheBotIsLeftAloneUntilHeardOf() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.outbox.answers(new Delivery.Gone("blocked"));
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.outbox.answers(RecordingOutbox.ARRIVED);
        rounds.workUntil(Instant.parse("2026-03-05T09:00:00Z"), Duration.ofMinutes(30));
        assertEquals(1, rounds.outbox.pushed.size());
        DailyTips tips = new DailyTips(rounds.subscribers, () -> AllTips.BRIEFLY, AllTips.RULES, rounds.clock);
        tips.heardOf(ANNA);
        tips.heardOf(BEN);
        assertEquals(0, rounds.work(), "nothing is caught up on");
        set("2026-03-06T08:30:00Z");
        assertEquals(1, rounds.work());
        assertTrue(lastText().startsWith("1/62"), "the tip that did not come is not lost: " + lastText());
        tips.gone(ANNA);
        assertNull(rounds.of(ANNA).due());
        assertTrue(rounds.subscribers.find(BEN).isEmpty());
    }

    @Test
    void aChatThatMovesWhileItsTipIsOnItsWayIsSettledUnderItsNewId() {
        rounds.subscribe(-100, "08:30", "UTC");
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        rounds.outbox.answers = chat -> delivery;
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.subscribers.moved(-100, -1_001);
        rounds.postman.moved(-100, -1_001);
        delivery.complete(RecordingOutbox.ARRIVED);
        assertTrue(rounds.subscribers.find(-100).isEmpty());
        assertFalse(rounds.of(-1_001).sending());
    }

    @Test
    void whoIsForgottenWhileATipIsOnItsWayStaysForgotten() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        rounds.outbox.answers = chat -> delivery;
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.subscribers.forget(ANNA);
        delivery.complete(new Delivery.Later(Duration.ZERO));
        assertTrue(rounds.subscribers.find(ANNA).isEmpty());
    }

    @Test
    void aChangeWhileATipIsOnItsWayIsKept() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        rounds.outbox.answers = chat -> delivery;
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.subscribe(ANNA, "20:00", "UTC");
        delivery.complete(new Delivery.Later(Duration.ZERO));
        assertEquals(Instant.parse("2026-03-03T20:00:00Z"), rounds.of(ANNA).due(), "today's has not come yet");
        assertFalse(rounds.of(ANNA).sending());
    }
}
