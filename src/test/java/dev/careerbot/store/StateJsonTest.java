package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.conversation.HourSaid.DayPart;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.TopicId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateJsonTest {
    private static final StateJson JSON = new StateJson();
    private static final State TALK = new State.OnTopic(
            TopicId.of("ml-engineer/tools/python"),
            Memory.EMPTY.withOffered(
                    List.of(Orders.onPage(Order.Subscribe.to(LocalTime.of(8, 30), ZoneId.of("Europe/Madrid"))))));

    @Test
    void whatWasAskedIsKeptWithTheTalkBelowIt() {
        for (Question question : List.of(
                new Question.Hour(null, null),
                new Question.Hour(ZoneId.of("Europe/Madrid"), DayPart.EVENING),
                new Question.Zone(null),
                new Question.Zone(LocalTime.of(8, 30)),
                new Question.Clock(null),
                new Question.Clock(LocalTime.of(0, 0)),
                new Question.Forget())) {
            State state = new State.Asked(question, TALK);
            assertEquals(state, JSON.read(JSON.write(state)));
        }
        assertEquals(TALK, JSON.read(JSON.write(TALK)));
    }

    @Test
    void thatTheTipWasTalkedAboutIsKeptToo() {
        State state = new State.OnTip(TALK);
        assertEquals(state, JSON.read(JSON.write(state)));
    }

    @Test
    void whatCannotBeMadeOutStartsAfresh() {
        for (String odd : List.of(
                "{\"asked\":{\"for\":\"zone\",\"hour\":\"99:99\"}}",
                "{\"asked\":{\"for\":\"hour\",\"zone\":\"Mars/Olympus\"}}",
                "{\"asked\":{\"for\":\"hour\",\"part\":\"TEATIME\"}}",
                "{\"asked\":{\"for\":\"surprise\"}}",
                "{\"asked\":7}")) {
            assertEquals(State.fresh(), JSON.read(odd), odd);
        }
    }
}
