package dev.careerbot.faketelegram;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Taps that wait for their {@code answerCallbackQuery}. */
final class Callbacks {
    private static final int LONGEST_NOTICE = 200;
    private static final long FIRST_ID = 4_000_000_000_000_000_001L;

    private final Map<String, Tap> taps = new ConcurrentHashMap<>();
    private final AtomicLong nextId = new AtomicLong(FIRST_ID);
    private final long lifetimeNanos;
    private final Journal journal;

    Callbacks(Duration lifetime, Journal journal) {
        this.lifetimeNanos = lifetime.toNanos();
        this.journal = journal;
    }

    Tap tap(long chat, long message, String data) {
        Tap tap = new Tap(String.valueOf(nextId.getAndIncrement()), chat, message, data, journal);
        taps.put(tap.id(), tap);
        return tap;
    }

    void answer(Params params) {
        String notice = params.text("text");
        if (notice.length() > LONGEST_NOTICE) {
            throw Refusal.malformed("MESSAGE_TOO_LONG");
        }
        Tap tap = taps.get(params.text("callback_query_id"));
        boolean late = tap == null || System.nanoTime() - tap.tappedNanos() > lifetimeNanos;
        if (late || !tap.answer(notice, params.flag("show_alert"))) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        journal.changed();
    }

    /** In the order of the taps. */
    List<Tap> all() {
        return taps.values().stream().sorted(Comparator.comparing(Tap::id)).toList();
    }

    long unanswered() {
        return taps.values().stream().filter(tap -> !tap.isAnswered()).count();
    }
}
