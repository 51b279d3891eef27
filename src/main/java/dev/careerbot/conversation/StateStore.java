package dev.careerbot.conversation;

/** Keeps where each talk stands. */
public interface StateStore {
    State recall(String talk);

    void keep(String talk, State state);

    void forget(String talk);
}
