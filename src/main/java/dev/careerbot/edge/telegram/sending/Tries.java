package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.Backoff;
import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thing to send, and what has become of it so far: says whether it is tried again. */
final class Tries {
    /** Beyond this the server's trouble is with this message. */
    private static final Duration LONGEST_TROUBLE = Duration.ofHours(1);
    /** By then a poll has met a token's trouble and has ended all this: who still tries has another. */
    private static final Duration LONGEST_TOKENS_TROUBLE = Duration.ofMinutes(1);
    /** Telegram forgets a tap after this. */
    private static final Duration TAP_LIFE = Duration.ofSeconds(150);

    /** What is no longer than that is not refused for its length, whatever is said. */
    private static final int SHORT = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private final SendEvents events;
    private final LongSupplier nanos;
    private final long since;
    private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
    /** What follows where a text is too long for one message. */
    private final Deque<Outgoing.Message> rest = new ArrayDeque<>();

    private Outgoing what;
    private int unknown;
    private boolean moved;

    Tries(Outgoing what, SendEvents events, LongSupplier nanos) {
        this.what = what;
        this.events = events;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    Outgoing what() {
        return what;
    }

    NextStep after(Outcome outcome) {
        NextStep step = judged(outcome);
        if (step instanceof NextStep.Again again) {
            what = again.what();
        }
        return step;
    }

    private NextStep judged(Outcome outcome) {
        if (outcome instanceof Outcome.Sent sent) {
            return sent(sent);
        }
        if (outcome instanceof Outcome.Refused refused && !refused.leavesFateOpen()) {
            return refused(refused);
        }
        boolean mayRepeat = outcome instanceof Outcome.NotSent || unknown++ < what.repeatsUnknown();
        if (!isStillWanted()) {
            return NextStep.over(outcome);
        }
        return mayRepeat ? new NextStep.Again(what, backoff.next(Duration.ZERO)) : ofUnknownFate(outcome);
    }

    private NextStep ofUnknownFate(Outcome outcome) {
        LOG.warn("nobody knows whether a message has arrived, and it is not sent again");
        if (what instanceof Outgoing.Document document) {
            unknown = 0;
            return NextStep.atOnce(document.otherwise()); // what announces it has most likely arrived
        }
        return NextStep.over(outcome);
    }

    private NextStep sent(Outcome.Sent sent) {
        if (what instanceof Outgoing.Message message && sent.messageId() != 0) {
            told(() -> events.sent(message, sent.messageId()));
        }
        Outgoing.Message next = rest.poll();
        if (next == null) {
            return NextStep.over(sent);
        }
        unknown = 0;
        return NextStep.atOnce(what instanceof Outgoing.Pushed ? new Outgoing.Pushed(next) : next);
    }

    /** Whoever is told asks the store, and its trouble must not leave the message without an end. */
    private static void told(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("what was learnt of a chat could not be noted", e);
        }
    }

    private boolean isStillWanted() {
        return !(what instanceof Outgoing.ChatAction)
                && !(what instanceof Outgoing.Pushed)
                && !(what instanceof Outgoing.CallbackAnswer && isOlderThan(TAP_LIFE));
    }

    private boolean isOlderThan(Duration age) {
        return nanos.getAsLong() - since > age.toNanos();
    }

    private NextStep refused(Outcome.Refused refused) {
        if (refused.isTooMany()) {
            return wait(refused);
        }
        boolean mayPass = refused.isTokensTrouble()
                ? !isOlderThan(LONGEST_TOKENS_TROUBLE)
                : refused.mayPass() && !isOlderThan(LONGEST_TROUBLE);
        if (mayPass) {
            return isStillWanted() ? new NextStep.Again(what, backoff.next(Duration.ZERO)) : NextStep.over(refused);
        }
        if (refused.migrateTo() != 0 && !moved) {
            moved = true;
            told(() -> events.moved(what.chat(), refused.migrateTo()));
            return NextStep.atOnce(what.movedTo(refused.migrateTo()));
        }
        return forGood(refused);
    }

    private NextStep wait(Outcome.Refused refused) {
        // Where Telegram names no time, nobody knows of any rest.
        Duration pause = refused.retryAfter().isZero() ? backoff.next(Duration.ZERO) : Duration.ZERO;
        return isStillWanted() ? new NextStep.Again(what, pause) : NextStep.over(refused);
    }

    private NextStep forGood(Outcome.Refused refused) {
        // A tap that is too old, and an edit that changes nothing, are as good as done.
        if (what instanceof Outgoing.CallbackAnswer || changesNothing(refused)) {
            return NextStep.over(Outcome.Sent.WITHOUT_RESULT);
        }
        if (refused.closesChat()) {
            told(() -> events.unreachable(what.chat(), refused.description()));
            return NextStep.over(refused);
        }
        if (what instanceof Outgoing.Delete && cannotBeDeleted(refused)) {
            return NextStep.over(Outcome.Sent.WITHOUT_RESULT);
        }
        if (what instanceof Outgoing.Edit edit) {
            // Whatever is wrong with the message that is there, somebody waits for an answer.
            return NextStep.atOnce(edit.otherwise());
        }
        Outgoing plainer = refused.isForTheMessage() ? plainer(refused) : null;
        if (plainer != null) {
            LOG.warn("Telegram does not take a message as it is ({}), so it goes plainer", refused.kind());
            return NextStep.atOnce(plainer);
        }
        if (!refused.isUsualInGroups() && !(what instanceof Outgoing.ChatAction)) {
            LOG.warn("Telegram refuses a message: {}", refused.kind());
        }
        if (what instanceof Outgoing.Document document) {
            return NextStep.atOnce(document.otherwise());
        }
        return NextStep.over(refused);
    }

    /** The same with less that Telegram could mind; nothing where nothing is left to leave out. */
    private @Nullable Outgoing plainer(Outcome.Refused refused) {
        if (what instanceof Outgoing.Message message) {
            return plainer(message, refused);
        }
        Outgoing.Message plainer = what instanceof Outgoing.Pushed pushed ? plainer(pushed.message(), refused) : null;
        return plainer == null ? null : new Outgoing.Pushed(plainer);
    }

    private Outgoing.@Nullable Message plainer(Outgoing.Message message, Outcome.Refused refused) {
        Drawn drawn = message.drawn();
        if (refused.says("too long") && drawn.text().length() > SHORT) {
            List<Drawn> pieces = drawn.inPieces();
            pieces.subList(1, pieces.size()).forEach(piece -> rest.add(message.with(piece)));
            return message.with(pieces.get(0));
        }
        if (refused.says("entit") && !drawn.marks().isEmpty()) {
            return message.with(drawn.unmarked());
        }
        boolean plain = drawn.rows().isEmpty() && drawn.marks().isEmpty();
        return plain ? null : message.with(Drawn.plain(drawn.text()));
    }

    /** It is gone, or too old to be taken back: either way there is nothing more to do. */
    private static boolean cannotBeDeleted(Outcome.Refused refused) {
        return refused.says("message to delete not found") || refused.says("message can't be deleted");
    }

    private static boolean changesNothing(Outcome.Refused refused) {
        return refused.says("message is not modified") || refused.says("MESSAGE_NOT_MODIFIED");
    }
}
