package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Delivery;
import dev.careerbot.tips.RecordingOutbox.Pushed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each day's tip, whatever happens to the bot, the network and the clock. */
class PostmanTest {
    private static final long ANNA = 7_000_000_001L;
    private static final long BEN = 7_000_000_002L;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Rounds rounds;

    @BeforeEach
    void begin() {
        rounds = new Rounds(folder);
        rounds.clock.set(Instant.parse("2026-03-02T12:00:00Z"));
    }

    @AfterEach
    void end() {
        rounds.close();
    }

    private List<String> times() {
        return rounds.outbox.pushed.stream().map(push -> push.at().toString()).toList();
    }

    private void set(String time) {
        rounds.clock.set(Instant.parse(time));
    }

    private String lastText() {
        return rounds.outbox.pushed.get(rounds.outbox.pushed.size() - 1).text();
    }

    @Test
    void sendsAtTheHourOnceADate() {
        rounds.subscribe(ANNA, "08:30", "Europe/Madrid");
        set("2026-03-03T07:29:59.999Z");
        assertEquals(0, rounds.work());
        set("2026-03-03T07:30:00Z");
        assertEquals(1, rounds.work());
        assertEquals(0, rounds.work());
        assertEquals(
                Instant.parse("2026-03-04T07:30:00Z"),
                rounds.subscribers.nextDue().orElseThrow());
        assertEquals(1, rounds.counts.snapshot().sent());
    }

    @Test
    void keepsTheHourWhenTheClocksChange() {
        rounds.subscribe(ANNA, "08:30", "Europe/Madrid");
        set("2026-03-28T00:00:00Z");
        rounds.work();
        rounds.outbox.pushed.clear();
        rounds.workUntil(Instant.parse("2026-03-31T00:00:00Z"), Duration.ofMinutes(10));
        assertEquals(List.of("2026-03-28T07:30:00Z", "2026-03-29T06:30:00Z", "2026-03-30T06:30:00Z"), times());
    }

    @Test
    void allTopicsComeOnceOverRestarts() {
        rounds.subscribe(ANNA, "12:30", "Europe/Madrid");
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= 62; i++) {
            rounds.clock.passes(Duration.ofDays(1));
            assertEquals(1, rounds.work());
            assertTrue(lastText().startsWith(i + "/62 "), lastText());
            seen.add(lastText().split(" ")[1]);
            if (i % 10 == 0) {
                rounds.restart();
            }
        }
        assertEquals(62, seen.size());
    }

    @Test
    void fourSecondsTooLateIsSent() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T08:30:04.800Z");
        rounds.restart();
        assertEquals(1, rounds.work());
        assertFalse(lastText().contains("missed"));
    }

    @Test
    void threeHoursLateIsSentAndLaterIsSaidOnceTheNextDay() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T11:29:59Z");
        assertEquals(1, rounds.work());
        set("2026-03-04T12:00:00Z");
        assertEquals(0, rounds.work());
        assertEquals(1, rounds.counts.snapshot().skipped());
        set("2026-03-05T08:30:00Z");
        assertEquals(1, rounds.work());
        assertTrue(lastText().contains("missed"));
        set("2026-03-06T08:30:00Z");
        assertEquals(1, rounds.work());
        assertFalse(lastText().contains("missed"));
    }

    @Test
    void fourDaysDownBringOneTipAndNoPile() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        set("2026-03-07T10:00:00Z");
        rounds.restart();
        assertEquals(1, rounds.work(), "today's is an hour and a half late");
        assertTrue(lastText().contains("missed"));
        assertEquals(0, rounds.work());
        assertEquals(LocalDate.of(2026, 3, 8), rounds.of(ANNA).next().date());
        set("2026-03-12T23:00:00Z");
        rounds.restart();
        assertEquals(0, rounds.work(), "all of them are too late");
        set("2026-03-13T08:30:00Z");
        assertEquals(1, rounds.work());
        assertTrue(lastText().startsWith("3/62"), lastText());
    }

    @Test
    void nothingComesAfterLocalMidnight() {
        rounds.subscribe(ANNA, "23:30", "Europe/Madrid");
        set("2026-03-02T23:00:00Z");
        assertEquals(0, rounds.work());
        assertEquals(Instant.parse("2026-03-03T22:30:00Z"), rounds.of(ANNA).due());
    }

    @Test
    void aClockThatIsSetBackBringsNoSecondTip() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        for (String back : List.of("2026-03-03T07:30:00Z", "2026-03-02T08:00:00Z")) {
            set(back);
            rounds.restart();
            rounds.subscribe(ANNA, "08:31", "UTC");
            rounds.outbox.pushed.clear();
            rounds.workUntil(Instant.parse("2026-03-04T08:00:00Z"), MINUTE);
            assertEquals(List.of(), times());
        }
    }

    @Test
    void aClockThatWasAYearAheadDoesNotSilenceAnybody() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2027-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        set("2026-03-04T08:00:00Z");
        rounds.restart();
        assertEquals(LocalDate.of(2026, 3, 4), rounds.of(ANNA).next().date());
    }

    @Test
    void theNextIsNoEarlierForAChangeOfHourOrZone() {
        rounds.subscribe(ANNA, "08:30", "Pacific/Auckland");
        set("2026-03-02T19:30:00Z");
        assertEquals(1, rounds.work());
        rounds.subscribe(ANNA, "09:30", "Pacific/Auckland");
        assertEquals(LocalDate.of(2026, 3, 4), rounds.of(ANNA).next().date());
        // It is still the 2nd there, and the 3rd has had its tip.
        rounds.subscribe(ANNA, "23:00", "Europe/Madrid");
        assertEquals(LocalDate.of(2026, 3, 4), rounds.of(ANNA).next().date());
        rounds.subscribe(ANNA, "23:00", "Pacific/Honolulu");
        assertEquals(LocalDate.of(2026, 3, 4), rounds.of(ANNA).next().date());
    }

    @Test
    void whatIsDueIsNotLostByAChangeOfHour() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T08:40:00Z");
        rounds.subscribe(ANNA, "08:35", "UTC");
        assertEquals(1, rounds.work());
        assertEquals(LocalDate.of(2026, 3, 4), rounds.of(ANNA).next().date());
    }

    @Test
    void stoppingAndBeginningAgainBringsNoSecondTip() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        set("2026-03-03T08:30:00Z");
        assertEquals(1, rounds.work());
        rounds.subscribers.change(rounds.of(ANNA).chat(), Subscriber::unsubscribed);
        assertTrue(rounds.subscribers.nextDue().isEmpty());
        rounds.subscribe(ANNA, "09:00", "UTC");
        set("2026-03-03T09:00:00Z");
        assertEquals(0, rounds.work());
    }

    @Test
    void aPauseEndsByItself() {
        rounds.subscribe(ANNA, "08:30", "UTC");
        rounds.subscribers.change(
                rounds.of(ANNA).chat(), is -> is.paused(LocalDate.of(2026, 3, 9), rounds.clock.instant()));
        rounds.workUntil(Instant.parse("2026-03-10T00:00:00Z"), Duration.ofMinutes(30));
        assertEquals(List.of("2026-03-09T08:30:00Z"), times());
    }

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
        DailyTips tips = new DailyTips(rounds.subscribers, () -> AllTips.BRIEFLY, TipRules.USUAL, rounds.clock);
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

    @Test
    void goesInTheOrderOfTheHour() {
        List<Long> chats =
                IntStream.range(0, 60).mapToObj(i -> 1_000L + i * 7 % 60).toList();
        for (long chat : chats) {
            rounds.subscribe(chat, String.format("08:%02d", chat - 1_000), "UTC");
        }
        set("2026-03-03T09:30:00Z");
        assertEquals(60, rounds.work());
        assertEquals(chats.stream().sorted().toList(), rounds.outbox.chats());
    }
}
