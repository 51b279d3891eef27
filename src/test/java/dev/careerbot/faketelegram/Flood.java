package dev.careerbot.faketelegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts sends against the limits. A send that is told to wait does not count. */
final class Flood {
    private static final long SECOND = 1_000_000_000L;

    private final Map<Long, Bucket> buckets = new HashMap<>();
    private final Map<Long, Deque<Long>> groups = new HashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private Limits limits = Limits.none();

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }
    }

    synchronized void limits(Limits now) {
        limits = now;
        buckets.clear();
        groups.clear();
        all.clear();
    }

    /** Refuses what would be too much. */
    synchronized void admit(Chat chat) {
        if (limits.equals(Limits.none())) {
            return;
        }
        long now = System.nanoTime();
        Deque<Long> group = groups.computeIfAbsent(chat.id(), id -> new ArrayDeque<>());
        boolean grouped = !chat.isPrivate() && limits.perMinuteToGroup() > 0;
        long wait = bucketWait(chat.id(), now);
        if (grouped) {
            wait = Math.max(wait, windowWait(group, limits.perMinuteToGroup(), 60 * SECOND, now));
        }
        if (limits.perSecondToAll() > 0) {
            wait = Math.max(wait, windowWait(all, limits.perSecondToAll(), SECOND, now));
        }
        if (wait > 0) {
            throw Refusal.tooMany((wait + SECOND - 1) / SECOND);
        }
        take(chat.id());
        group.add(now);
        all.add(now);
    }

    private long bucketWait(long chat, long now) {
        if (limits.perSecondToChat() == 0) {
            return 0;
        }
        Bucket bucket = buckets.computeIfAbsent(chat, id -> new Bucket(limits.burst(), now));
        double grown = bucket.tokens + (double) (now - bucket.at) / SECOND * limits.perSecondToChat();
        bucket.tokens = Math.min(limits.burst(), grown);
        bucket.at = now;
        return bucket.tokens >= 1 ? 0 : (long) ((1 - bucket.tokens) / limits.perSecondToChat() * SECOND);
    }

    private void take(long chat) {
        Bucket bucket = buckets.get(chat);
        if (bucket != null) {
            bucket.tokens -= 1;
        }
    }

    private static long windowWait(Deque<Long> sends, int most, long window, long now) {
        while (!sends.isEmpty() && now - sends.peek() >= window) {
            sends.remove();
        }
        return sends.size() < most ? 0 : window - (now - sends.peek());
    }
}
