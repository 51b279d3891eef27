package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Until when Telegram wants a chat left alone, whatever it was that it took for too much. */
public final class Rests {
    /** Telegram counts whole seconds by its own clock. */
    private static final Duration MARGIN = Duration.ofMillis(50);

    private final LongSupplier nanos;
    private final Map<Long, Long> ends = new ConcurrentHashMap<>();

    public Rests(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param chat 0 for what concerns no chat as a whole, which shares one allowance */
    public Outcome heed(long chat, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused && refused.isTooMany()) {
            long now = nanos.getAsLong();
            ends.values().removeIf(end -> end - now <= 0);
            ends.put(chat, now + refused.retryAfter().plus(MARGIN).toNanos());
        }
        return outcome;
    }

    /** Zero if it need not be left alone. */
    public Duration left(long chat) {
        Long end = ends.get(chat);
        return end == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }
}
