package dev.careerbot.conversation;

/** What somebody writes for. */
public enum Purpose {
    /** Something is to be done, or is answered that was asked so that it can be. */
    ORDER,
    QUESTION,
    /** Nothing that the guide could answer. */
    SMALL_TALK
}
