package dev.careerbot.edge.telegram.sending;

/** What is learnt of chats by sending to them and hearing from them, for those that it concerns. */
public interface SendEvents {
    SendEvents IGNORED = new SendEvents() {};

    default void sent(Outgoing.Message message, int id) {}

    /** Blocked, kicked or gone: nothing more should be scheduled for it. */
    default void unreachable(long chat, String why) {}

    /** The bot was let in again. */
    default void reachable(long chat) {}

    /** Somebody has said something there, and is about to be answered. */
    default void heard(long chat) {}

    /** It may be told again: of each message that was on its way. */
    default void moved(long from, long to) {}
}
