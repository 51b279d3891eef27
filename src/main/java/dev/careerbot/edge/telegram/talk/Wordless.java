package dev.careerbot.edge.telegram.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Pictures and the like, of which several come together, as an album or after a while away: one line is enough for all. */
final class Wordless {
    static final Duration TOGETHER = Duration.ofSeconds(10);
    private static final int MOST = 1_000;

    /** Not the newest, or whoever goes on sending would never hear again. */
    private final Map<Long, Instant> first = Bounded.put(MOST);

    /** Whether it is the first of those that come together. */
    synchronized boolean begins(long chat, Instant received) {
        Instant before = first.get(chat);
        boolean begins =
                before == null || Duration.between(before, received).abs().compareTo(TOGETHER) > 0;
        if (begins) {
            first.put(chat, received);
        }
        return begins;
    }

    synchronized void forget(long chat) {
        first.remove(chat);
    }
}
