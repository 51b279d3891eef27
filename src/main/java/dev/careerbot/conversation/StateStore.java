package dev.careerbot.conversation;

import java.util.Map;
import java.util.function.Predicate;

/** Keeps where each talk stands. */
public interface StateStore {
    State recall(String talk);

    void keep(String talk, State state);

    void forget(String talk);

    /** All talks that are so called and outlive this process, with % for anything. */
    default Map<String, State> allCalled(String names) {
        return Map.of();
    }

    /** Lets go of what lies in memory of these talks. */
    default void forgetThose(Predicate<String> talks) {}
}
