package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.talk.Administrators.May;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks Telegram about a person in a chat, and again for a while when it fails for no lasting reason. Waits for nothing. */
final class Inquiry {
    /** After that whoever asked for something would rather hear that it did not work. */
    private static final int MOST_FAILURES = 3;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A shorter rest is waited for, rather than saying anything in a chat that Telegram wants left alone. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private static final Set<String> MAY = Set.of("creator", "administrator");

    private final Supplier<CompletableFuture<Outcome>> telegram;
    private final Supplier<Duration> rest;
    private @Nullable CompletableFuture<Outcome> call;
    private @Nullable Long next;
    private int failures;

    /** @param rest how long Telegram wants the chat left alone */
    Inquiry(Supplier<CompletableFuture<Outcome>> telegram, Supplier<Duration> rest) {
        this.telegram = telegram;
        this.rest = rest;
    }

    /** Done when it is worth a look; at once if nothing is on its way. */
    CompletableFuture<?> onItsWay() {
        return call == null ? CompletableFuture.completedFuture(true) : call;
    }

    May look(long now) {
        if (call == null && (next == null || next - now <= 0) && rest.get().isZero()) {
            call = telegram.get();
        }
        May may = May.NOT_YET;
        if (call != null && call.isDone()) {
            may = told(call.join(), now);
            call = null;
        }
        boolean tooLong = call == null && rest.get().compareTo(LONGEST_REST) > 0;
        return may == May.NOT_YET && tooLong ? May.UNKNOWN : may;
    }

    private May told(Outcome outcome, long now) {
        if (outcome instanceof Outcome.Sent sent) {
            return MAY.contains(sent.result().path("status").asText()) ? May.YES : May.NO;
        }
        if (outcome instanceof Outcome.Refused refused && !refused.isTooMany() && !refused.mayPass()) {
            return May.NO;
        }
        next = now + PAUSE.toNanos();
        return ++failures >= MOST_FAILURES ? May.UNKNOWN : May.NOT_YET;
    }
}
