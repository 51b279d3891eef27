package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When each day's tip goes, whatever the clocks do. */
class PostmanTest extends PostmanScene {
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
