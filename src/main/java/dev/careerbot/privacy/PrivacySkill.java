package dev.careerbot.privacy;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.conversation.StateText;
import dev.careerbot.conversation.Turn;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import dev.careerbot.tips.Subscribers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells what is kept, hands it over, and erases it when that is surely wanted. */
public final class PrivacySkill implements Skill {
    private final Subscribers subscribers;
    private final StateStore states;
    private final Supplier<StateText> writer;

    /** @param writer made when somebody asks: it brings a whole library, which a start can do without */
    public PrivacySkill(Subscribers subscribers, StateStore states, Supplier<StateText> writer) {
        this.subscribers = subscribers;
        this.states = states;
        this.writer = writer;
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (reading.intent() instanceof Intent.Ask ask && ask.name().equals("privacy")) {
            return Optional.of(new Turn(privacy(), state));
        }
        if (!(reading.intent() instanceof Intent.Daily daily)) {
            return Optional.empty();
        }
        if (daily.order() == Order.Plain.EXPORT) {
            return Optional.of(new Turn(export(state, speaker), state));
        }
        return daily.order() instanceof Order.Forget forget
                ? Optional.of(forget.sure() ? Turn.erasing(erased(speaker)) : asked(state, speaker))
                : Optional.empty();
    }

    private static Reply privacy() {
        String list = Kept.ALL.stream()
                .map(Kept::what)
                .filter(what -> !what.isEmpty())
                .map(what -> "• " + what)
                .collect(Collectors.joining("\n"));
        return new Reply(
                Reply.Outcome.ANSWER,
                List.of(
                        Part.title("What I keep"),
                        Part.plain(list),
                        Part.plain("No names, no questions, no salaries; no number of yours in the log. /reset forgets"
                                + " the talk. /export sends you all about this chat and where your talks in groups"
                                + " stand, /forget erases it; in a group both are its administrators' to do.")),
                List.of());
    }

    private Reply export(State state, Speaker speaker) {
        StateText stored = writer.get();
        Map<String, String> elsewhere = new TreeMap<>();
        if (!speaker.talksElsewhere().isEmpty()) {
            states.allCalled(speaker.talksElsewhere()).forEach((name, talk) -> elsewhere.put(name, stored.write(talk)));
        }
        String about = speaker.inGroup() ? "this group" : "you";
        return new Reply(
                Reply.Outcome.ANSWER,
                List.of(
                        Part.plain("This is all that I keep about " + about + "."),
                        Part.document(Export.of(
                                speaker,
                                stored.write(state),
                                elsewhere,
                                subscribers.find(speaker.chat().id())))),
                List.of());
    }

    private static Turn asked(State state, Speaker speaker) {
        String what = speaker.inGroup() ? "this group" : "you";
        Reply question = new Reply(
                Reply.Outcome.ANSWER,
                List.of(Part.plain("Shall I erase all that I keep about " + what
                        + ": our talk, the daily tip, and how far" + " you are in the tips? It cannot be undone.")),
                List.of(
                        // Below: what is asked anew would look the same in place, as if nothing had happened.
                        new Choice("Yes, erase it all", Orders.button(new Order.Forget(true))),
                        new Choice("No, keep it", Orders.onPage(new Order.LetBe()))));
        return new Turn(question, new State.Asked(new Question.Forget(), state));
    }

    private static Reply erased(Speaker speaker) {
        String what = speaker.inGroup() ? "this group" : "you";
        return new Reply(
                Reply.Outcome.ANSWER,
                List.of(Part.plain(
                        "Done: I keep nothing about " + what + " any more. What you write next is a first visit.")),
                List.of(new Choice("Start afresh", Tap.ask("start"))));
    }
}
