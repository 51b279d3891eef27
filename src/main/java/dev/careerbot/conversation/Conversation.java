package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The way of one message: recall the talk, read what is asked, ask the skills in turn, keep where the talk stands. */
public final class Conversation {
    /** After these the talk stands elsewhere. */
    private static final Set<String> BEGINNINGS = Set.of("start", "reset");

    private static final Part REPLY_TO_IT =
            Part.quiet("In a group I hear what you write only as a reply to this message.");

    private final IntentReader reader;
    private final List<Skill> skills;
    private final StateStore states;
    private final Consumer<Speaker> eraser;

    public Conversation(IntentReader reader, List<Skill> skills, StateStore states) {
        this(reader, skills, states, speaker -> states.forget(speaker.talk()));
    }

    /** @param eraser erases all that is kept about a speaker's chat, for those who do not keep the states themselves */
    public Conversation(IntentReader reader, List<Skill> skills, StateStore states, Consumer<Speaker> eraser) {
        this.reader = reader;
        this.skills = List.copyOf(skills);
        this.states = states;
        this.eraser = eraser;
    }

    public Reply hear(Heard heard) {
        String talk = heard.from().talk();
        Turn turn = answer(heard, states.recall(talk));
        if (turn.erases()) {
            eraser.accept(heard.from());
        } else {
            states.keep(talk, turn.state());
        }
        return turn.reply();
    }

    /** The same for a door that keeps where the talk stands by itself, together with what else it must not lose. */
    public Turn answer(Heard heard, State remembered) {
        State before = reader.stillKnown(remembered);
        List<Reading> readings = read(heard.said(), asSeen(before, heard.from()));
        Turn turn = answerAll(readings, isCourtesyAfterTip(readings, before) ? before : before.talk(), heard.from());
        if (turn.erases()) {
            return turn;
        }
        Reply reply = within(heard.from(), turn.state(), backToQuestion(before, readings, turn));
        int declines =
                reply.outcome() == Reply.Outcome.ANSWER ? 0 : before.memory().declines() + 1;
        Memory memory = turn.state().memory().withOffered(taps(reply)).withDeclines(declines);
        return new Turn(reply, turn.state().with(memory));
    }

    private static State asSeen(State state, Speaker speaker) {
        return state.with(state.memory().withNumbers(speaker.seesNumbers()));
    }

    /** "Thanks. make it 10": it is still the tip. */
    private boolean isCourtesyAfterTip(List<Reading> readings, State before) {
        return before instanceof State.OnTip
                && readings.stream()
                        .map(Reading::intent)
                        .allMatch(intent -> intent instanceof Intent.Say && reader.isSmallTalk(intent));
    }

    /** Where a talk stands for somebody who points at what was said before. */
    public State pointingAt(Shown shown, State remembered) {
        return reader.about(shown)
                .filter(there -> !isThere(remembered.talk(), there))
                .map(there -> there.with(remembered.memory().withOffered(shown.offered())))
                .orElse(remembered);
    }

    /** Whoever points at the last answer goes on with all that is known of it. */
    private static boolean isThere(State now, State there) {
        if (now instanceof State.OnPay its && there instanceof State.OnPay other) {
            return its.role().equals(other.role()) && its.countries().equals(other.countries());
        }
        return now.with(Memory.EMPTY).equals(there);
    }

    /** Where a talk stands after something was said unasked; nothing where somebody is in the middle of another. */
    public static Optional<State> told(Reply reply, State remembered) {
        boolean amid = remembered instanceof State.Asked || !(remembered.talk() instanceof State.Fresh);
        Memory memory = remembered.memory().withOffered(taps(reply));
        return amid ? Optional.empty() : topic(reply).map(topic -> new State.OnTip(new State.OnTopic(topic, memory)));
    }

    private static Optional<TopicId> topic(Reply reply) {
        return reply.parts().stream()
                .flatMap(part ->
                        part.about() instanceof About.Topic about ? Stream.of(TopicId.of(about.topic())) : Stream.of())
                .findFirst();
    }

    private static List<Tap> taps(Reply reply) {
        return reply.choices().stream().map(Choice::tap).toList();
    }

    /** Whether something is to be set, which not everybody may everywhere. */
    public boolean sets(Heard.Said said, State remembered) {
        return orders(said, remembered, Order::isSetting);
    }

    /** Whether a tip is asked for, which takes it: asked again, it is another. */
    public boolean takesTip(Heard.Said said, State remembered) {
        return orders(said, remembered, order -> order == Order.Plain.TIP);
    }

    private boolean orders(Heard.Said said, State remembered, Predicate<Order> what) {
        return read(said, reader.stillKnown(remembered)).stream()
                .anyMatch(reading -> reading.intent() instanceof Intent.Daily daily && what.test(daily.order()));
    }

    /**
     * What words are for, told without answering them.
     *
     * @param ordered whether an order stands before them that is not carried out yet, and may make the bot ask something
     */
    public Purpose purpose(String text, State remembered, boolean ordered) {
        State state = reader.stillKnown(remembered);
        List<Intent> intents = intents(text, state);
        boolean answers = ordered
                && Stream.concat(
                                Stream.of(new State.OnTip(state)),
                                Question.ALL.stream().map(question -> new State.Asked(question, state)))
                        .flatMap(there -> intents(text, there).stream())
                        .anyMatch(Conversation::isOrder);
        if (answers || intents.stream().anyMatch(Conversation::isOrder)) {
            return Purpose.ORDER;
        }
        return intents.stream().allMatch(reader::isSmallTalk) ? Purpose.SMALL_TALK : Purpose.QUESTION;
    }

    private List<Intent> intents(String text, State state) {
        return reader.read(text, state).stream().map(Reading::intent).toList();
    }

    private static boolean isOrder(Intent intent) {
        return intent instanceof Intent.Daily daily && daily.order().isSetting()
                || intent instanceof Intent.Ask ask && BEGINNINGS.contains(ask.name());
    }

    /** Others talk there too, so that what is said to nobody is not taken for an answer. */
    private static Reply within(Speaker speaker, State now, Reply reply) {
        return speaker.inGroup() && now instanceof State.Asked
                ? reply.then(new Reply(reply.outcome(), List.of(REPLY_TO_IT), List.of()))
                : reply;
    }

    /** What was asked in the middle of a form is answered as ever, and the form can be gone on with. */
    private static Reply backToQuestion(State before, List<Reading> readings, Turn turn) {
        Intent intent = readings.get(0).intent();
        boolean elsewhere = !(intent instanceof Intent.Daily) && !(intent instanceof Intent.Ask);
        if (!elsewhere || !(before instanceof State.Asked asked) || turn.state() instanceof State.Asked) {
            return turn.reply();
        }
        return asked.question()
                .goingOn()
                .map(choice -> turn.reply()
                        .with(Stream.concat(turn.reply().choices().stream(), Stream.of(choice))
                                .toList()))
                .orElse(turn.reply());
    }

    private List<Reading> read(Heard.Said said, State state) {
        return said instanceof Heard.Tapped tapped
                ? List.of(reader.read(tapped.tap(), state))
                : reader.read(((Heard.Words) said).text(), state);
    }

    private Turn answerAll(List<Reading> readings, State before, Speaker speaker) {
        Turn turn = answer(readings.get(0), before, speaker);
        Optional<String> asked = kind(readings.get(0).intent());
        for (Reading next : readings.subList(1, readings.size())) {
            Turn further = answer(next, turn.state(), speaker);
            boolean same = asked.isPresent() && asked.equals(kind(next.intent()))
                    || kind(turn.state()).equals(kind(further.state()));
            // What is asked last is what the choices answer.
            Reply first = further.state() instanceof State.Asked ? turn.reply().with(List.of()) : turn.reply();
            turn = new Turn(
                    first.then(further.reply()),
                    same ? standing(before, turn.state(), further.state()) : further.state(),
                    turn.erases() || further.erases());
        }
        return turn;
    }

    /** What is asked of each role moves the talk to none of them, also where one of them lacks it. */
    private static State standing(State before, State first, State further) {
        boolean stays = !role(first).equals(role(further)) && !role(further).equals(role(before));
        return stays ? first.with(further.memory()) : further;
    }

    private static Optional<String> role(State state) {
        return state.shown().map(TopicId::role);
    }

    private static Optional<String> kind(Intent intent) {
        return intent instanceof Intent.Open open ? Optional.of(open.topic().kind()) : Optional.empty();
    }

    private static Optional<String> kind(State state) {
        return state.shown().map(TopicId::kind);
    }

    private Turn answer(Reading reading, State state, Speaker speaker) {
        State understood = state.with(state.memory().understood(reading.how()));
        Turn turn = skills.stream()
                .flatMap(skill -> skill.answer(reading, understood, speaker).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no skill answers " + reading.intent()));
        return new Turn(introduced(turn.reply(), reading.how()), turn.state(), turn.erases());
    }

    private static Reply introduced(Reply reply, Understanding how) {
        Reply assumed = how.assumed().isEmpty() ? reply : reply.after(Part.quiet(how.assumed()));
        return how.label().isEmpty() ? assumed : assumed.after(Part.title(how.label()));
    }
}
