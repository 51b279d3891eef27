package dev.careerbot.conversation;

/**
 * Where something can be said unasked. Doors give the numbers; a terminal is {@link #HERE}.
 *
 * @param topic the thread in a chat that has several, or 0
 */
public record Chat(long id, int topic) {
    public static final Chat HERE = new Chat(0, 0);
}
