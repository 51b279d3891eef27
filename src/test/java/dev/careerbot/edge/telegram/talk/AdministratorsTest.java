package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.store.SettableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdministratorsTest {
    private static final long GROUP = -100;

    private final SettableClock clock = new SettableClock();
    private final Map<Long, String> statuses = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Administrators administrators = new Administrators(
            (chat, person) -> {
                asked.incrementAndGet();
                return statuses.getOrDefault(person, "");
            },
            clock);

    private boolean may(long person) {
        return administrators.mayManage(GROUP, person);
    }

    @Test
    void creatorAndAdministratorsMayAndNobodyElse() {
        String[] all = {"creator", "administrator", "member", "restricted", "left", "kicked", "something new"};
        for (int i = 0; i < all.length; i++) {
            statuses.put((long) i, all[i]);
            assertEquals(i < 2, may(i), all[i]);
        }
    }

    @Test
    void whatIsNotToldIsNotAllowedAndIsAskedAgain() {
        assertFalse(may(1));
        statuses.put(1L, "administrator");
        assertTrue(may(1));
    }

    @Test
    void anAnswerHoldsForAMinute() {
        statuses.put(1L, "administrator");
        assertTrue(may(1));
        statuses.put(1L, "member");
        clock.passes(Duration.ofSeconds(59));
        assertTrue(may(1));
        assertEquals(1, asked.get());
        clock.passes(Duration.ofSeconds(1));
        assertFalse(may(1));
    }

    @Test
    void whoIsForgottenIsAskedAboutAgain() {
        statuses.put(1L, "administrator");
        assertTrue(may(1));
        administrators.forget(7, 1);
        assertTrue(may(1));
        administrators.forget(GROUP, 0);
        assertTrue(may(1));
        assertEquals(3, asked.get());
    }
}
