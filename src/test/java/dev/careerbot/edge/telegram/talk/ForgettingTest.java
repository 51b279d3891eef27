package dev.careerbot.edge.telegram.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.intake.Erasure;
import dev.careerbot.store.StateJson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies in memory goes with the rest. */
class ForgettingTest {
    private static final Spot PRIVATE = new Spot(7, false, 0, 7, 1);
    private static final Spot IN_GROUP = new Spot(-100, true, 5, 7, 2);
    private static final Spot OTHERS = new Spot(-100, true, 5, 8, 3);

    private final GivenAnswers given = new GivenAnswers(new StateJson(), () -> 0);

    @Test
    void aPersonsErasureCoversTheirTalksEverywhereAndNobodyElses() {
        Erasure erasure = PRIVATE.erasure();
        assertTrue(erasure.covers(PRIVATE.talk()) && erasure.covers(IN_GROUP.talk()));
        assertFalse(erasure.covers(OTHERS.talk()));
        assertFalse(erasure.covers(new Spot(77, false, 0, 77, 1).talk()));
        assertFalse(erasure.covers(new Spot(-100, true, 5, 77, 1).talk()));
    }

    @Test
    void aGroupsErasureCoversAllTalksThereAndNoneElsewhere() {
        Erasure erasure = IN_GROUP.erasure();
        assertTrue(erasure.covers(IN_GROUP.talk()) && erasure.covers(OTHERS.talk()));
        assertFalse(erasure.covers(PRIVATE.talk()));
        assertFalse(erasure.covers(new Spot(-1001, true, 5, 7, 2).talk()));
    }

    @Test
    void givenAnswersAreForgotten() {
        for (Spot spot : new Spot[] {PRIVATE, IN_GROUP, OTHERS}) {
            given.asked(spot, State.fresh(), false);
            given.answered(spot.chat(), spot.message(), 10 + spot.message());
        }
        given.forget(PRIVATE.erasure());
        assertTrue(given.to(PRIVATE).isEmpty() && given.to(IN_GROUP).isEmpty());
        assertTrue(given.to(OTHERS).isPresent());
    }

    @Test
    void pagesAreForgottenWithTheirQuestion() {
        given.asked(PRIVATE, State.fresh(), false);
        given.answered(PRIVATE.chat(), PRIVATE.message(), 11);
        given.forget(PRIVATE.erasure());
        given.asked(PRIVATE, State.fresh(), false);
        assertEquals(new GivenAnswers.Pages(List.of(11), 0), given.pagesWith(PRIVATE.chat(), 11));
    }

    @Test
    void allPagesOfAnAnswerAreFoundByOneOfThem() {
        given.asked(PRIVATE, State.fresh(), false);
        given.answered(PRIVATE.chat(), PRIVATE.message(), 11);
        given.answered(PRIVATE.chat(), PRIVATE.message(), 12);
        given.answered(PRIVATE.chat(), PRIVATE.message(), 13);
        given.takenBack(PRIVATE.chat(), 12);
        assertEquals(new GivenAnswers.Pages(List.of(11, 13), 1), given.pagesWith(PRIVATE.chat(), 13));
        assertEquals(new GivenAnswers.Pages(List.of(13), 0), given.pagesWith(OTHERS.chat(), 13));
    }

    @Test
    void paceIsForgotten() {
        Pace pace = new Pace(1, () -> 0);
        for (int i = 0; i < Pace.BURST; i++) {
            assertEquals(Duration.ZERO, pace.turn(7));
        }
        assertFalse(pace.turn(7).isZero());
        pace.forget(7);
        assertEquals(Duration.ZERO, pace.turn(7));
    }
}
