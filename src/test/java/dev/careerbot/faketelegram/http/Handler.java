package dev.careerbot.faketelegram.http;

/** Answers the requests of all connections, on many threads at once. */
public interface Handler {
    Response answer(Request request) throws InterruptedException;

    /** Whether to close the connection with the body unread. */
    default boolean hangsUpOn(Request head) {
        return false;
    }
}
