package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Purpose;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.conversation.Turn;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.Erasure;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.intake.Moved;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.reply.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hears an update out and says what belongs where: below, in place of what was tapped, or nothing at all. */
final class SpeakingAnswerer implements Answerer {
    /** It mostly comes well within that after a start. */
    private static final Duration FOR_OUR_NAME = Duration.ofMillis(100);

    private final UpdateReader reader;
    private final Supplier<Conversation> conversation;
    private final StateStore states;
    private final Placing placing;
    private final GivenAnswers given;
    private final Patience patience;
    private final CallbackAcks acks;
    private final SlowAnswers slow;
    private final SendEvents events;
    private final Permission permission;
    private final Consumer<Erasure> caches;
    private final Wordless wordless = new Wordless();
    private final RepeatedTaps repeats = new RepeatedTaps();

    /**
     * @param states only asked: where a talk stands is kept together with the update being done
     * @param caches what else lies in memory and has to go when a chat is erased
     */
    SpeakingAnswerer(
            UpdateReader reader,
            Supplier<Conversation> conversation,
            StateStore states,
            Placing placing,
            GivenAnswers given,
            Patience patience,
            CallbackAcks acks,
            SlowAnswers slow,
            SendEvents events,
            Permission permission,
            Consumer<Erasure> caches) {
        this.permission = permission;
        this.caches = caches;
        this.reader = reader;
        this.conversation = conversation;
        this.states = states;
        this.placing = placing;
        this.given = given;
        this.patience = patience;
        this.acks = acks;
        this.slow = slow;
        this.events = events;
    }

    @Override
    public void arrived(RawUpdate update) {
        acks.arrived(update);
    }

    @Override
    public Handled handle(RawUpdate update) throws Exception {
        Received received = reader.read(update);
        if (received instanceof Received.Said said) {
            repeats.movedOn(said.spot());
            if (said.captions()) {
                // The rest of the album has no words of its own.
                boolean ignored = wordless.begins(said.spot().chat(), update.received());
            }
            return inTurn(update, said);
        }
        if (received instanceof Received.Tapped tapped) {
            return repeats.isRepeat(update, tapped) ? Handled.nothing() : tapped(tapped);
        }
        if (received instanceof Received.NoText noText) {
            return wordless.begins(noText.spot().chat(), update.received())
                    ? saying(noText.spot(), Courtesies.TEXT_ONLY)
                    : Handled.nothing();
        }
        if (received == Received.NOT_YET_CLEAR) {
            return Handled.later(FOR_OUR_NAME);
        }
        if (received == Received.UNREADABLE) {
            throw new IOException("not to be read");
        }
        tell(received);
        return Handled.nothing();
    }

    private void tell(Received received) {
        if (received instanceof Received.Moves moves) {
            moved(moves.group());
        } else if (received instanceof Received.Standing standing && standing.reachable()) {
            events.reachable(standing.chat());
        } else if (received instanceof Received.Standing standing) {
            events.unreachable(standing.chat(), "blocked or removed");
        }
    }

    @Override
    public void moved(Moved group) {
        events.moved(group.from(), group.to());
    }

    private static Handled saying(Spot spot, Drawn drawn) {
        return new Handled("", null, List.of(spot.says(drawn)));
    }

    private Handled inTurn(RawUpdate update, Received.Said said) throws Exception {
        boolean isOver = said.at().plus(GivenAnswers.KEPT).isBefore(update.received());
        if (said.edited() && isOver && given.to(said.spot()).isEmpty()) {
            return Handled.nothing(); // nobody has to wait for that
        }
        Duration wait = patience.untilTurn(update.id(), said.spot(), () -> isOrder(said));
        if (!wait.isZero()) {
            return Handled.later(wait);
        }
        Handled handled = said.edited() ? corrected(said) : said(said);
        if (!handled.notBefore().isZero()) {
            patience.expectAgain(update.id());
        }
        return handled;
    }

    private boolean isOrder(Received.Said said) {
        State remembered = states.recall(said.spot().talk());
        return conversation.get().purpose(said.text(), remembered, false) == Purpose.ORDER;
    }

    private Handled said(Received.Said said) throws Exception {
        Spot spot = said.spot();
        State remembered = states.recall(spot.talk());
        State before = said.pointing()
                .map(shown -> conversation.get().pointingAt(shown, remembered))
                .orElse(remembered);
        Heard.Words words = new Heard.Words(said.text());
        Optional<Handled> held = permission.heldUp(spot, words, before);
        if (held.isPresent()) {
            return held.get();
        }
        Turn turn = answer(spot, words, before);
        if (!isWelcome(turn.reply(), spot)) {
            return Handled.nothing();
        }
        if (!turn.erases()) {
            given.asked(spot, before, offersAnotherTip(turn.reply()));
        }
        return handled(spot, turn, placing.below(spot, turn.reply(), turn.erases() ? 0 : spot.message()));
    }

    private static boolean offersAnotherTip(Reply reply) {
        return reply.choices().stream().anyMatch(choice -> choice.tap().equals(Orders.button(Order.Plain.TIP)));
    }

    private static Handled handled(Spot spot, Turn turn, List<Outgoing> sends) {
        Handled handled = new Handled(spot.talk(), turn.state(), sends);
        return turn.erases() ? handled.erasing(spot.erasure()) : handled;
    }

    @Override
    public void erased(Erasure erasure) {
        given.forget(erasure);
        wordless.forget(erasure.chat());
        patience.forget(erasure.person());
        permission.administrators().forget(erasure.chat(), erasure.person());
        caches.accept(erasure);
    }

    private Turn answer(Spot spot, Heard.Said said, State before) throws Exception {
        Heard heard = new Heard(spot.speaker(permission.administrators()), said);
        Turn turn = slow.watch(spot, () -> conversation.get().answer(heard, before));
        // Not before: whoever comes back is greeted as such.
        events.heard(spot.chat());
        return turn;
    }

    /** A group need not be told what we do not know: what they say may not have been for us. */
    private static boolean isWelcome(Reply reply, Spot spot) {
        return switch (reply.outcome()) {
            case ANSWER -> true;
            case CHOICES -> !spot.group() || !reply.choices().isEmpty();
            case DECLINE -> !spot.group() || !reply.noFigure().isEmpty();
        };
    }

    private Handled tapped(Received.Tapped tapped) throws Exception {
        Spot spot = tapped.spot();
        State before = states.recall(spot.talk());
        Heard.Tapped tap = new Heard.Tapped(tapped.pressed().tap());
        Optional<Handled> held = permission.heldUp(spot, tap, before);
        // Not before: Telegram may say it between the two.
        if (held.isPresent() || permission.isRefused(tapped)) {
            return held.orElseGet(Handled::nothing);
        }
        Turn turn = answer(spot, tap, before);
        given.movedOn(spot.talk());
        // What is no answer would destroy one.
        boolean answers = turn.reply().outcome() != Reply.Outcome.DECLINE;
        boolean inPlace = answers && tapped.pressed().inPlace() && tapped.theirs() && spot.message() != 0;
        return handled(
                spot,
                turn,
                inPlace
                        ? placing.turned(given.pagesWith(spot.chat(), spot.message()), spot, turn.reply())
                        : placing.below(tapped.below(), turn.reply(), 0));
    }

    /**
     * Answered as if it had been asked so; where the talk has gone on since, it stays. In a group it may have been for
     * nobody before.
     */
    private Handled corrected(Received.Said said) throws Exception {
        Spot spot = said.spot();
        Optional<GivenAnswers.Given> answer = given.to(spot);
        if (answer.isEmpty()) {
            return said(said);
        }
        Heard.Words words = new Heard.Words(said.text());
        State before = answer.get().before();
        if (answer.get().tip() && conversation.get().takesTip(words, before)) {
            return Handled.nothing();
        }
        Optional<Handled> held = permission.heldUp(spot, words, before);
        if (held.isPresent()) {
            return held.get();
        }
        Turn turn = answer(spot, words, before);
        if (!isWelcome(turn.reply(), spot)) {
            return Handled.nothing();
        }
        List<Outgoing> sends =
                placing.corrected(new GivenAnswers.Pages(answer.get().messages(), spot.message()), spot, turn.reply());
        return turn.erases()
                ? handled(spot, turn, sends)
                : new Handled(spot.talk(), answer.get().newest() ? turn.state() : null, sends);
    }

    @Override
    public List<Outgoing> apology(RawUpdate update) {
        return reader.speaker(update)
                .map(spot -> List.<Outgoing>of(spot.says(Courtesies.SOMETHING_BROKE)))
                .orElse(List.of());
    }
}
