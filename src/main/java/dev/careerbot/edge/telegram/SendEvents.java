package dev.careerbot.edge.telegram;

/** What the sender learns while sending, for those that it concerns. */
public interface SendEvents {
    SendEvents IGNORED = new SendEvents() {};

    default void sent(Outgoing.Message message, int id) {}

    /** Blocked, kicked or gone: nothing more should be scheduled for it. */
    default void unreachable(long chat, String why) {}

    /** It may be told again: of each message that was on its way. */
    default void moved(long from, long to) {}
}
