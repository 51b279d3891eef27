package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.AnswerReader;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Rests;
import dev.careerbot.edge.telegram.talk.Administrators.May;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdministratorsTest {
    private static final long GROUP = -100;

    private long now;
    private final Map<Long, Outcome> told = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Administrators administrators = new Administrators(
            (chat, person) -> {
                asked.incrementAndGet();
                Outcome outcome = told.get(person);
                return outcome == null ? new CompletableFuture<>() : CompletableFuture.completedFuture(outcome);
            },
            new Rests(() -> now),
            () -> now);

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private void isToldThat(long person, String status) {
        told.put(person, new Outcome.Sent(AnswerReader.MAPPER.createObjectNode().put("status", status)));
    }

    private boolean may(long person) {
        return administrators.may(GROUP, person) == May.YES;
    }

    @Test
    void creatorAndAdministratorsMayAndNobodyElse() {
        String[] all = {"creator", "administrator", "member", "restricted", "left", "kicked", "something new"};
        for (int i = 0; i < all.length; i++) {
            isToldThat(i, all[i]);
            assertEquals(i < 2, may(i), all[i]);
        }
    }

    @Test
    void nobodyWaitsForTheAnswer() {
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1));
        isToldThat(2, "administrator");
        assertEquals(May.YES, administrators.may(GROUP, 2));
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1));
        assertEquals(2, asked.get());
    }

    @Test
    void whatFailsIsAskedAgainAndThenIsNotKnown() {
        told.put(1L, new Outcome.Refused(502, "Bad Gateway"));
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1));
        isToldThat(1, "administrator");
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1), "not at once");
        passes(Duration.ofSeconds(1));
        assertEquals(May.YES, administrators.may(GROUP, 1));
        told.put(2L, new Outcome.Unknown("hung up"));
        for (int i = 0; i < 2; i++) {
            assertEquals(May.NOT_YET, administrators.may(GROUP, 2));
            passes(Duration.ofSeconds(1));
        }
        assertEquals(May.UNKNOWN, administrators.may(GROUP, 2));
        assertFalse(administrators.mayManage(GROUP, 2));
        assertEquals(5, asked.get());
    }

    @Test
    void aChatThatIsToBeLeftAloneIsLeftAlone() {
        told.put(1L, new Outcome.Refused(429, "Too Many Requests", Duration.ofSeconds(30), 0, false));
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1));
        isToldThat(1, "administrator");
        isToldThat(2, "administrator");
        passes(Duration.ofSeconds(29));
        assertEquals(May.NOT_YET, administrators.may(GROUP, 1));
        assertEquals(May.NOT_YET, administrators.may(GROUP, 2));
        assertEquals(1, asked.get());
        assertEquals(May.YES, administrators.may(-200, 1));
        passes(Duration.ofSeconds(2));
        assertEquals(May.YES, administrators.may(GROUP, 1));
    }

    @Test
    void nobodyIsKeptWaitingForLongerThanAMinute() {
        told.put(1L, new Outcome.Refused(429, "Too Many Requests", Duration.ofSeconds(61), 0, false));
        assertEquals(May.UNKNOWN, administrators.may(GROUP, 1));
        assertEquals(May.UNKNOWN, administrators.may(GROUP, 1));
        assertEquals(1, asked.get());
    }

    @Test
    void aRefusalForGoodIsANo() {
        told.put(1L, new Outcome.Refused(400, "Bad Request: CHAT_ADMIN_REQUIRED"));
        assertEquals(May.NO, administrators.may(GROUP, 1));
    }

    @Test
    void whoWritesInTheGroupsNameMay() {
        assertEquals(May.YES, administrators.may(GROUP, Administrators.ANONYMOUS));
        assertEquals(0, asked.get());
    }

    @Test
    void anAnswerHoldsForAMinute() {
        isToldThat(1, "administrator");
        assertTrue(may(1));
        isToldThat(1, "member");
        passes(Duration.ofSeconds(59));
        assertTrue(may(1));
        assertEquals(1, asked.get());
        passes(Duration.ofSeconds(1));
        assertFalse(may(1));
    }

    @Test
    void whoIsForgottenIsAskedAboutAgain() {
        isToldThat(1, "administrator");
        assertTrue(may(1));
        administrators.forget(7, 1);
        assertTrue(may(1));
        administrators.forget(GROUP, 0);
        assertTrue(may(1));
        assertEquals(3, asked.get());
    }
}
