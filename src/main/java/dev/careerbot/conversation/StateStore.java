package dev.careerbot.conversation;

/** Keeps where each talk stands. */
public interface StateStore {
    State recall(String talk);

    void keep(String talk, State state);

    void forget(String talk);

    /** Lets go of what lies in memory of these talks. */
    default void forgetThose(java.util.function.Predicate<String> talks) {}
}
