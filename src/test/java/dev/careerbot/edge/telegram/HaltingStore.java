package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.Chat;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.Step;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.TipQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The store of a bot that stands still at one step of a tip's way, says so with a file, and waits to be killed. */
final class HaltingStore implements Subscribers, TipQueue {
    static final String REACHED = "reached";

    private final SqlSubscribers real;
    private final TipStep at;
    private final Path folder;

    HaltingStore(SqlSubscribers real, TipStep at, Path folder) {
        this.real = real;
        this.at = at;
        this.folder = folder;
    }

    private void reach(TipStep step) {
        if (step != at) {
            return;
        }
        try {
            Files.writeString(folder.resolve(REACHED), step.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.park();
        }
    }

    @Override
    public Taken take(Instant now, int most, Function<Subscriber, Step> step) {
        if (nextDue().filter(due -> !due.isAfter(now)).isPresent()) {
            reach(TipStep.DUE);
        }
        Taken taken = real.take(now, most, due -> {
            Step its = step.apply(due);
            reach(TipStep.BEING_CLAIMED);
            return its;
        });
        if (!taken.claims().isEmpty()) {
            reach(TipStep.CLAIMED);
        }
        return taken;
    }

    /** Instead of the quick way, which has no middle, the other one that notes the same. */
    @Override
    public void sent(List<Long> chats) {
        reach(TipStep.ANSWERED);
        if (at == TipStep.BEING_FINISHED) {
            settle(List.of(new Settlement(chats.get(0), is -> {
                reach(TipStep.BEING_FINISHED);
                return is;
            })));
        }
        real.sent(chats);
        reach(TipStep.FINISHED);
    }

    @Override
    public void settle(List<Settlement> settlements) {
        reach(TipStep.REFUSED);
        real.settle(settlements);
    }

    @Override
    public Optional<Instant> nextDue() {
        return real.nextDue();
    }

    @Override
    public int recover(Instant now) {
        return real.recover(now);
    }

    @Override
    public void onChange(Runnable changed) {
        real.onChange(changed);
    }

    @Override
    public Optional<Subscriber> find(long chat) {
        return real.find(chat);
    }

    @Override
    public Subscriber change(Chat chat, UnaryOperator<Subscriber> how) {
        return real.change(chat, how);
    }

    @Override
    public void forget(long chat) {
        real.forget(chat);
    }

    @Override
    public void moved(long from, long to) {
        real.moved(from, to);
    }
}
