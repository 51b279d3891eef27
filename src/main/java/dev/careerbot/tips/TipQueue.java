package dev.careerbot.tips;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Those who wait for their tip, in order of hour. What returns here is durable. */
public interface TipQueue {
    /**
     * Takes up to so many whose tip is due at that time and none of which is on its way, earliest first. A step that
     * claims nothing does not count, but there is an end to them too.
     */
    Taken take(Instant now, int most, Function<Subscriber, Step> step);

    /** @param more whether others may be due as well */
    record Taken(List<Claim> claims, boolean more) {
        public Taken {
            claims = List.copyOf(claims);
        }
    }

    /** The tips of these chats have arrived, or may have; which is the usual end, and so the quick one. */
    void sent(List<Long> chats);

    /** Changes a row that is there; one that was forgotten stays so. */
    record Settlement(long chat, UnaryOperator<Subscriber> how) {}

    void settle(List<Settlement> settlements);

    /** When the next tip is to be sent. */
    Optional<Instant> nextDue();

    /**
     * At start. What an earlier run was sending has been sent or has not, nobody knows: it is over, and counted. If the
     * rules of zones have changed since, every slot is worked out anew.
     */
    int recover(Instant now);

    /** @param changed called whenever the next tip may be due at another time */
    void onChange(Runnable changed);
}
