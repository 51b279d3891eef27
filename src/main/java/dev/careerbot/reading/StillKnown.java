package dev.careerbot.reading;

import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;

/** Lets go of what a talk remembers and the guide has no longer: a role or a section can be taken out under it. */
record StillKnown(Guide guide) {
    State of(State state) {
        return where(state).with(memory(state.memory()));
    }

    private State where(State state) {
        if (state instanceof State.Asked asked) {
            return new State.Asked(asked.question(), where(asked.talk()));
        }
        if (state instanceof State.OnTip onTip) {
            return new State.OnTip(where(onTip.talk()));
        }
        if (state instanceof State.OnTopic onTopic
                && guide.section(onTopic.topic()).isEmpty()) {
            return new State.Fresh(state.memory());
        }
        return state instanceof State.OnPay onPay && !guide.hasRole(onPay.role())
                ? new State.Fresh(state.memory())
                : state;
    }

    private Memory memory(Memory memory) {
        return new Memory(
                memory.role().filter(guide::hasRole),
                memory.place(),
                memory.offered(),
                memory.numbered(),
                memory.runnersUp().stream()
                        .filter(topic -> guide.section(topic).isPresent())
                        .toList(),
                memory.declines(),
                memory.onWeekdays(),
                memory.trace());
    }
}
