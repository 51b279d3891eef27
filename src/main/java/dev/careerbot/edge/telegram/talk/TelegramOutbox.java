package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Delivery;
import dev.careerbot.conversation.Outbox;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.TelegramSender;
import dev.careerbot.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in Telegram what nobody asked for just now. */
final class TelegramOutbox implements Outbox {
    /** The sender lets the chat rest a little longer than it was told. */
    private static final Duration MARGIN = Duration.ofMillis(200);

    private final TelegramSender sender;
    private static final Logger LOG = LoggerFactory.getLogger(TelegramOutbox.class);

    private final TelegramRenderer renderer;
    private final StateStore states;

    TelegramOutbox(TelegramSender sender, TelegramRenderer renderer, StateStore states) {
        this.sender = sender;
        this.renderer = renderer;
        this.states = states;
    }

    /** What came of the first page counts; the others follow only if it has arrived. */
    @Override
    public CompletionStage<Delivery> push(Chat to, Reply reply) {
        begin(to.id(), reply);
        List<Drawn> pages = renderer.draw(reply);
        CompletableFuture<Outcome> first = sender.enqueue(page(to, pages.get(0)));
        CompletionStage<Outcome> all = first;
        for (Drawn next : pages.subList(1, pages.size())) {
            all = all.thenCompose(before -> before instanceof Outcome.Sent ? sender.enqueue(page(to, next)) : first);
        }
        return all.thenCombine(first, (last, its) -> delivery(its));
    }

    /**
     * It is what a person talks about next; in a group, where each has a talk of their own, they reply to it. Before it goes
     * out: whoever has all erased meanwhile has this erased too.
     */
    private void begin(long chat, Reply reply) {
        if (Spot.isGroup(chat)) {
            return;
        }
        String talk = Spot.talkWith(chat);
        try {
            Conversation.told(reply, states.recall(talk)).ifPresent(state -> states.keep(talk, state));
        } catch (RuntimeException e) {
            LOG.warn("what is said unasked will not be known to the talk", e);
        }
    }

    private static Outgoing page(Chat to, Drawn page) {
        return new Outgoing.Pushed(new Outgoing.Message(to.id(), to.topic(), 0, 0, page));
    }

    @Override
    public int saidLately() {
        return sender.triedOfLate();
    }

    static Delivery delivery(Outcome outcome) {
        if (outcome instanceof Outcome.Sent) {
            return new Delivery.Arrived();
        }
        if (outcome instanceof Outcome.Refused refused) {
            return refused(refused);
        }
        return outcome instanceof Outcome.NotSent ? new Delivery.Later(Duration.ZERO) : new Delivery.Unknown();
    }

    private static Delivery refused(Outcome.Refused refused) {
        if (refused.isTooMany()) {
            return new Delivery.Later(refused.retryAfter().plus(MARGIN));
        }
        if (refused.foreign()) {
            return new Delivery.Unknown(); // Telegram may have taken it, and a proxy lost what it said
        }
        return refused.closesChat() || mayNotSpeak(refused)
                ? new Delivery.Gone(refused.description())
                : new Delivery.Later(Duration.ZERO);
    }

    /** In groups: the rights or the topic are gone, and the next day would bring the same. */
    private static boolean mayNotSpeak(Outcome.Refused refused) {
        return refused.says("not enough rights")
                || refused.says("have no rights")
                || refused.says("CHAT_WRITE_FORBIDDEN")
                || refused.says("TOPIC_CLOSED")
                || refused.says("thread not found");
    }
}
