package dev.careerbot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.TopicId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CachedStatesTest {
    private final AtomicLong now = new AtomicLong();
    private final CachedStates states = new CachedStates(now::get);
    private final State onTools = new State.OnTopic(TopicId.of("ml-engineer/tools"), Memory.EMPTY);

    @Test
    void aTalkIsRememberedWhileItGoesOn() {
        states.keep("anna", onTools);
        pass(CachedStates.LIFE.minusSeconds(1));
        assertEquals(onTools, states.recall("anna"));
        pass(CachedStates.LIFE.minusSeconds(1));
        assertEquals(onTools, states.recall("anna"));
    }

    @Test
    void aTalkThatRestedIsForgotten() {
        states.keep("anna", onTools);
        pass(CachedStates.LIFE.plusSeconds(1));
        assertInstanceOf(State.Fresh.class, states.recall("anna"));
    }

    @Test
    void talksDoNotMix() {
        states.keep("anna", onTools);
        assertInstanceOf(State.Fresh.class, states.recall("ben"));
        states.forget("anna");
        assertInstanceOf(State.Fresh.class, states.recall("anna"));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void thoseThatAreForgottenAreGone() {
        CachedStates states = new CachedStates();
        State state = State.fresh().with(Memory.EMPTY.withDeclines(3));
        states.keep("telegram/1", state);
        states.keep("telegram/12", state);
        states.forgetThose("telegram/1"::equals);
        assertEquals(State.fresh(), states.recall("telegram/1"));
        assertEquals(state, states.recall("telegram/12"));
    }
}
