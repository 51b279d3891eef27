package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.talk.Administrators.May;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks Telegram about a person in a chat, and again for a while when it fails for no lasting reason. Waits for nothing. */
final class Inquiry {
    /** After that whoever asked for something would rather hear that it did not work. */
    private static final int MOST_FAILURES = 3;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** What Telegram asks for is waited for, rather than saying anything in a chat that it wants left alone. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Set<String> MAY = Set.of("creator", "administrator");

    private final Supplier<CompletableFuture<Outcome>> telegram;
    private @Nullable CompletableFuture<Outcome> call;
    private Instant next;
    private int failures;

    /** @param first when Telegram may be asked */
    Inquiry(Supplier<CompletableFuture<Outcome>> telegram, Instant first) {
        this.telegram = telegram;
        this.next = first;
    }

    /** When Telegram may be asked again. */
    Instant next() {
        return next;
    }

    May look(Instant now) {
        if (call == null && !next.isAfter(now)) {
            call = telegram.get();
        }
        if (call != null && call.isDone()) {
            May may = told(call.join(), now);
            call = null;
            return may;
        }
        return call == null && next.isAfter(now.plus(LONGEST_PAUSE)) ? May.UNKNOWN : May.NOT_YET;
    }

    private May told(Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Sent sent) {
            return MAY.contains(sent.result().path("status").asText()) ? May.YES : May.NO;
        }
        Duration pause = PAUSE;
        if (outcome instanceof Outcome.Refused refused) {
            if (!refused.isTooMany() && !refused.mayPass()) {
                return May.NO;
            }
            pause = refused.retryAfter().compareTo(PAUSE) > 0 ? refused.retryAfter() : PAUSE;
        }
        next = now.plus(pause);
        return ++failures >= MOST_FAILURES || pause.compareTo(LONGEST_PAUSE) > 0 ? May.UNKNOWN : May.NOT_YET;
    }
}
