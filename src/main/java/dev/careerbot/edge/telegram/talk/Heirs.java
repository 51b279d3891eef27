package dev.careerbot.edge.telegram.talk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which id a group has now. What was said under the old one is done under the new one, where by then all lies that is kept
 * of the group, and where alone Telegram knows its administrators.
 */
final class Heirs {
    /** A group gets another id once in its life. */
    private final Map<Long, Long> heirs = new ConcurrentHashMap<>();

    void note(long from, long to) {
        heirs.put(from, to);
    }

    long of(long chat) {
        return heirs.getOrDefault(chat, chat);
    }
}
