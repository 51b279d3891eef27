package dev.careerbot.edge.telegram.sending;

import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Sends everything there is to send: in order within a chat, chats side by side, each as often as it may be tried. */
public final class TelegramSender implements Sender, AutoCloseable {
    private final BotApi api;
    private final SendEvents events;
    private final LongSupplier nanos;
    private final WaitingLines<Sending> lines = new WaitingLines<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "telegram-sender");
        thread.setDaemon(true);
        return thread;
    });
    private final LastSecond lastSecond = new LastSecond(System::nanoTime);
    private final Rests rests = new Rests(System::nanoTime);

    public TelegramSender(BotApi api, SendEvents events, LongSupplier nanos) {
        this.api = api;
        this.events = events;
        this.nanos = nanos;
    }

    private record Sending(Tries tries, Object line, CompletableFuture<Outcome> done) {}

    @Override
    public CompletableFuture<Outcome> enqueue(Outgoing outgoing) {
        Sending sending = new Sending(new Tries(outgoing, events, nanos), outgoing.line(), new CompletableFuture<>());
        if (outgoing.givesWay() && isHeldUp(outgoing)) {
            sending.done().complete(new Outcome.NotSent("something is being said there"));
        } else if (lines.join(outgoing.line(), sending)) {
            attempt(sending);
        }
        return sending.done();
    }

    private boolean isHeldUp(Outgoing outgoing) {
        return !lines.isEmpty(outgoing.line()) || !rests.left(outgoing.chat()).isZero();
    }

    /** For who else calls Telegram about a chat. */
    public Rests rests() {
        return rests;
    }

    /** How many messages have been tried within the last second. */
    public int triedOfLate() {
        return lastSecond.count();
    }

    private void attempt(Sending sending) {
        Outgoing what = sending.tries().what();
        Duration rest = rests.left(what.chat());
        if (!rest.isZero()) {
            after(rest, () -> attempt(sending));
            return;
        }
        if (!(what instanceof Outgoing.CallbackAnswer)) {
            lastSecond.note();
        }
        called(what).thenAccept(outcome -> follow(sending, rests.heed(what.chat(), outcome)));
    }

    private CompletableFuture<Outcome> called(Outgoing what) {
        return what instanceof Outgoing.Document document
                ? api.upload(Methods.fields(document), document.name(), document.content())
                : api.call(Methods.of(what));
    }

    /** What still waits for that chat is not said any more; what is under way may arrive. */
    public void forget(long chat) {
        lines.dropWaiting(chat).forEach(sending -> sending.done().complete(new Outcome.NotSent("forgotten")));
    }

    private void follow(Sending sending, Outcome outcome) {
        NextStep step = sending.tries().after(outcome);
        if (step instanceof NextStep.Again again) {
            after(again.after(), () -> attempt(sending));
        } else {
            leaveLine(sending);
            sending.done().complete(((NextStep.Over) step).outcome());
        }
    }

    private void leaveLine(Sending sending) {
        Sending next = lines.next(sending.line());
        if (next != null) {
            attempt(next);
        }
    }

    private void after(Duration wait, Runnable what) {
        if (wait.isZero()) {
            what.run();
            return;
        }
        try {
            later.schedule(what, wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // What was not sent is still in the store, and the next run sends it.
        }
    }

    /** What is under way may still arrive; what waits is left. */
    @Override
    public void close() {
        later.shutdownNow();
    }
}
