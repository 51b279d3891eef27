package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The queue of updates: given from an offset on, forgotten below it. */
final class Updates {
    /** As Telegram: an offset further off than this is not of this queue, and the queue is given from its head. */
    private static final long FARTHEST_AHEAD = 10;

    private static final long FARTHEST_BEHIND = 100_000;
    private static final String OTHER_POLL =
            "terminated by other getUpdates request; make sure that only one bot instance is running";

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final List<Entry> all = new ArrayList<>();
    private long nextId = 1;
    private Object currentPoll;
    private String webhook = "";
    private long given;
    private long deliveries;
    private long conflicts;

    private static final class Entry {
        private final long id;
        private final String type;
        private byte[] json;
        private int given;
        private boolean confirmed;

        Entry(long id, String type, byte[] json) {
            this.id = id;
            this.type = type;
            this.json = json;
        }
    }

    synchronized long push(String type, ObjectNode payload) {
        ObjectNode update = Json.object().put("update_id", nextId);
        update.set(type, payload);
        return push(type, update, nextId);
    }

    /** As it is, whatever it is; an id of its own is kept when it is a number that fits behind the others. */
    synchronized long pushRaw(ObjectNode update) {
        long own = update.path("update_id").asLong();
        long id = Math.max(nextId, own);
        ObjectNode whole = update.has("update_id")
                ? update
                : Json.object().put("update_id", id).setAll(update);
        return push("raw", whole, id);
    }

    private long push(String type, ObjectNode update, long id) {
        Entry entry = new Entry(id, type, Json.bytes(update));
        waiting.add(entry);
        all.add(entry);
        nextId = id + 1;
        notifyAll();
        return id;
    }

    /** The ids go on at {@code id}, as at random after a week of silence. Only an empty queue can jump. */
    synchronized void jumpTo(long id) {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("ids jump only when all updates are confirmed, and some are not");
        }
        nextId = id;
    }

    /** Blocks until there is something, or the time is over, or another poll takes this one's place. */
    synchronized List<byte[]> poll(long offset, int limit, Duration patience) throws InterruptedException {
        refuseUnderWebhook("can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                + " webhook first");
        long from = forgetBelow(offset);
        Object me = new Object();
        currentPoll = me;
        notifyAll();
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                List<byte[]> batch = give(from, limit);
                long left = deadline - System.nanoTime();
                if (!batch.isEmpty() || left <= 0) {
                    return batch;
                }
                wait(1 + left / 1_000_000);
                refuseUnderWebhook("terminated by setWebhook request");
                if (currentPoll != me) {
                    conflicts++;
                    throw Refusal.conflict(OTHER_POLL);
                }
            }
        } finally {
            if (currentPoll == me) {
                currentPoll = null;
            }
        }
    }

    private void refuseUnderWebhook(String words) {
        if (!webhook.isEmpty()) {
            throw Refusal.conflict(words);
        }
    }

    private long forgetBelow(long offset) {
        if (offset < 0) {
            while (waiting.size() > -offset) {
                confirm(waiting.remove());
            }
        }
        long head = waiting.isEmpty() ? nextId : waiting.peek().id;
        if (offset <= 0 || offset > nextId + FARTHEST_AHEAD || offset < head - FARTHEST_BEHIND) {
            return head;
        }
        while (!waiting.isEmpty() && waiting.peek().id < offset) {
            confirm(waiting.remove());
        }
        return offset;
    }

    private static void confirm(Entry entry) {
        entry.confirmed = true;
        entry.json = null;
    }

    private List<byte[]> give(long from, int limit) {
        List<byte[]> batch = new ArrayList<>();
        for (Entry entry : waiting) {
            if (batch.size() == limit) {
                break;
            }
            if (entry.id >= from) {
                given += entry.given == 0 ? 1 : 0;
                entry.given++;
                deliveries++;
                batch.add(entry.json);
            }
        }
        return batch;
    }

    synchronized void webhook(String url, boolean dropPending) {
        webhook = url;
        if (dropPending) {
            waiting.forEach(Updates::confirm);
            waiting.clear();
        }
        notifyAll();
    }

    synchronized String webhook() {
        return webhook;
    }

    synchronized boolean isPolled() {
        return currentPoll != null;
    }

    synchronized List<UpdateFate> fates() {
        return all.stream()
                .map(entry -> new UpdateFate(entry.id, entry.type, entry.given, entry.confirmed))
                .toList();
    }

    synchronized UpdateCounts counts() {
        return new UpdateCounts(all.size(), given, deliveries, all.size() - waiting.size(), waiting.size(), conflicts);
    }
}
