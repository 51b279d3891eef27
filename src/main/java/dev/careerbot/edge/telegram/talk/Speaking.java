package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Command;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Outbox;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.conversation.StateText;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.sending.TelegramSender;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The speaking side of the door, put together: what answers updates, and what sends the answers. */
public final class Speaking implements AutoCloseable {
    private final TelegramSender sender;
    private final SlowAnswers slow;
    private final Answerer answerer;
    private final Outbox outbox;

    /**
     * What it needs of the house.
     *
     * @param conversation asked for anew each time, as what the bot knows may change meanwhile
     * @param states asked, and told of what is said unasked; see {@link Handled} for all else
     * @param commands those that lead somewhere; these may change
     * @param shortForms of the roles, by their ids; these too may change
     * @param perMinute how many questions of a person are answered in a minute; 0 for any number
     */
    public record Needs(
            Supplier<Conversation> conversation,
            StateStore states,
            StateText text,
            Supplier<List<Command>> commands,
            Supplier<Map<String, String>> shortForms,
            int perMinute) {}

    public Speaking(BotApi api, Me me, Needs needs, SendEvents events) {
        this(api, me, needs, CompletableFuture.completedFuture(true), events);
    }

    /** @param ready when there is something to answer with; until then updates wait in their lines */
    public Speaking(BotApi api, Me me, Needs needs, CompletableFuture<?> ready, SendEvents others) {
        GivenAnswers given = new GivenAnswers(needs.text(), System::nanoTime);
        ButtonCodes codes = new ButtonCodes(needs.shortForms());
        Heirs heirs = new Heirs();
        SendEvents events = new Remembering(given, heirs, others);
        this.sender = new TelegramSender(api, events, System::nanoTime);
        this.slow = new SlowAnswers(sender::enqueue);
        TelegramRenderer renderer = new TelegramRenderer(codes);
        this.outbox = new TelegramOutbox(sender, renderer, needs.states());
        UpdateReader reader = new UpdateReader(me, needs.commands(), codes, heirs);
        Permission permission =
                new Permission(new Administrators(api, sender.rests(), System::nanoTime), needs.conversation());
        Answerer prompt = new SpeakingAnswerer(
                reader,
                needs.conversation(),
                needs.states(),
                new Placing(renderer, given),
                given,
                new Patience(needs.perMinute(), new Pace(needs.perMinute(), System::nanoTime), sender::enqueue),
                new CallbackAcks(sender::enqueue, reader, permission),
                slow,
                events,
                permission,
                erasure -> {
                    needs.states().forgetThose(erasure::covers);
                    sender.forget(erasure.chat());
                });
        this.answerer = new LateAnswerer(ready, new OldMessages(prompt, reader, needs.conversation(), needs.states()));
    }

    public Answerer answerer() {
        return answerer;
    }

    public Outbox outbox() {
        return outbox;
    }

    public TelegramSender sender() {
        return sender;
    }

    @Override
    public void close() {
        slow.close();
        sender.close();
    }

    /** Notes which message became the answer to which, and which group became which. */
    private record Remembering(GivenAnswers given, Heirs heirs, SendEvents others) implements SendEvents {
        @Override
        public void sent(Outgoing.Message message, int id) {
            if (message.answers() != 0) {
                given.answered(message.chat(), message.answers(), id);
            }
            others.sent(message, id);
        }

        @Override
        public void unreachable(long chat, String why) {
            others.unreachable(chat, why);
        }

        @Override
        public void reachable(long chat) {
            others.reachable(chat);
        }

        @Override
        public void heard(long chat) {
            others.heard(chat);
        }

        @Override
        public void moved(long from, long to) {
            heirs.note(from, to);
            others.moved(from, to);
        }
    }
}
