package dev.careerbot.faketelegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who was told to wait and until when, so that a call before its time is seen. */
final class Waits {
    private static final long SECOND = 1_000_000_000L;

    private final Map<String, Wait> waits = new ConcurrentHashMap<>();

    private record Wait(long toldAt, long until) {}

    void told(Call call, long seconds) {
        long now = System.nanoTime();
        waits.put(key(call), new Wait(now, now + seconds * SECOND));
    }

    /** Whether the bot calls too early. What was under way when it was told to wait is not its fault. */
    boolean isTooEarly(Call call) {
        Wait wait = waits.get(key(call));
        return wait != null && call.arrivedNanos() > wait.toldAt() && call.arrivedNanos() < wait.until();
    }

    /** A chat waits as a whole; what concerns no chat waits by its method. */
    private static String key(Call call) {
        return call.chat() == 0 ? call.method() : String.valueOf(call.chat());
    }
}
