package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.IntentReader;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Target;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import dev.careerbot.search.Finder;
import dev.careerbot.search.Ranking;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads messages: a command, a follow-up, one ask or two. */
public final class Reader implements IntentReader {
    /** "What about pytorch" is about PyTorch, unless "what about" itself was the better guide. */
    private static final double SUBJECT_ALONE = 0.7;

    /** A sum at a place asks how good it is, unless something else is asked more clearly. */
    private static final double SURE_OF_SUM = 0.6;

    /** What people say of themselves, and what would else be taken for what they ask about. */
    private static final Set<String> OF_SOMEBODY = Set.of(Message.PLACE, Message.OTHER_JOB);

    private static final Target OTHER_ROLE = new Target.OfAsk("other-role");
    private final Guide guide;
    private final Lexicon lexicon;
    private final Judge judge;
    private final Taps taps;
    private final FollowUps followUps;
    private final CommandReader commands;
    private final OrderReader orders;
    private final Meaning meaning;
    private final Manners manners;

    public Reader(Guide guide, Lexicon lexicon, Finder finder) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.judge = new Judge(guide, finder);
        PlacesMeant places = new PlacesMeant(guide);
        PayAsk pay = new PayAsk(guide, places);
        this.taps = new Taps(guide, places);
        this.followUps = new FollowUps(guide, pay, places, taps);
        this.orders = new OrderReader(guide, lexicon);
        this.commands = new CommandReader(guide, lexicon, pay, places, taps, orders);
        this.meaning = new Meaning(guide, judge, pay, places, followUps, orders);
        this.manners = new Manners(guide, lexicon, judge, followUps);
    }

    @Override
    public State stillKnown(State remembered) {
        return new StillKnown(guide).of(remembered);
    }

    @Override
    public Reading read(Tap tap, State state) {
        return command(Optional.of(tap), state.talk()).orElseGet(() -> {
            String role = Asking.of(lexicon.read(""), state.talk(), guide).role();
            return sure(taps.tapped(tap, role), state);
        });
    }

    private Optional<Reading> command(Optional<Tap> tap, State state) {
        return tap.filter(taken -> taken.does() == Tap.Does.COMMAND && CommandReader.isCommand(taken.what()))
                .map(taken -> commands.read(taken.what(), state));
    }

    /** A button that erases may be old, or forged: it counts only right after the question. */
    private static Reading sure(Reading reading, State state) {
        boolean erases = reading.intent() instanceof Intent.Daily daily
                && daily.order() instanceof Order.Forget forget
                && forget.sure();
        boolean asked = state instanceof State.Asked its && its.question() instanceof Question.Forget;
        return erases && !asked ? ordered(new Order.Forget(false), state) : reading;
    }

    @Override
    public List<Reading> read(String text, State state) {
        String typed = text.strip();
        if (CommandReader.isCommand(typed)) {
            return List.of(commands.read(typed, state.talk()));
        }
        return orders.read(typed, state)
                .or(() -> orders.read(lexicon.asked(typed), state))
                .map(order -> List.of(ordered(order, state)))
                .orElseGet(() -> answeredOrAsked(typed, state));
    }

    private static Reading ordered(Order order, State state) {
        return new Reading(new Intent.Daily(order, false), CommandReader.keeping(state));
    }

    /** What is understood as nothing else was meant as the answer to what the bot has asked. */
    private List<Reading> answeredOrAsked(String typed, State state) {
        List<Reading> asked = asked(typed, state.talk()).stream()
                .map(reading -> sure(reading, state))
                .toList();
        boolean understood = asked.stream().map(Reading::intent).anyMatch(this::isUnderstood);
        return understood
                ? asked
                : orders.unclear(typed, state)
                        .map(order -> List.of(ordered(order, state)))
                        .orElse(asked);
    }

    private boolean isUnderstood(Intent intent) {
        return !(intent instanceof Intent.Unknown) && !(intent instanceof Intent.Unsure) && !isDecline(intent);
    }

    private List<Reading> asked(String said, State state) {
        String typed = Splitter.withoutDismissed(manners.asked(said, state));
        Asking whole = Asking.of(lexicon.read(typed), state, guide);
        if (whole.message().isEmpty()) {
            return List.of(new Reading(new Intent.Unknown(List.of()), Understanding.PLAIN));
        }
        return command(FollowUps.taken(typed, state), state)
                .or(() -> followUps.read(whole))
                .or(() -> nameAlone(typed, whole))
                .map(List::of)
                .orElseGet(() -> asks(whole));
    }

    /** "The french one", "and us" after a card of pay; "tell us" is no place. */
    private Optional<Reading> nameAlone(String typed, Asking whole) {
        return whole.state() instanceof State.OnPay && !whole.message().hasAny(Plain.TO_US)
                ? followUps.place(Asking.of(lexicon.readForPlaces(typed), whole.state(), guide))
                : Optional.empty();
    }

    private List<Reading> asks(Asking told) {
        List<PlaceAsked> places = PlacesMeant.named(told.message());
        Asking whole = withoutIntroduction(told);
        boolean several = whole.message().places().size() > 1;
        return new TwoAsks(
                        clause -> part(again(clause, whole)),
                        (sentence, clauses) -> several && cutsPlaces(sentence, clauses))
                .read(whole.message().written(), found(whole)).stream()
                        .map(reading -> new Reading(PayAsk.at(places, reading.intent()), reading.how()))
                        .flatMap(reading -> PayAsk.ofEach(told.message().roles(), reading))
                        .toList();
    }

    /** "I work in a bank in oslo. how is a usual day": somebody is there, and nothing is asked about it. */
    private Asking withoutIntroduction(Asking whole) {
        List<Splitter.Sentence> sentences = Splitter.sentences(whole.message().written());
        String asked = written(sentences, sentence -> !sentence.tells());
        if (asked.isEmpty()
                || !lexicon.read(written(sentences, Splitter.Sentence::tells)).hasAny(OF_SOMEBODY)) {
            return whole;
        }
        Asking bare = again(asked, whole);
        boolean goesOn = bare.message().hasAny(Plain.POINTING) || bare.message().hasAny(Plain.ABOUT_PAY);
        return !goesOn && found(bare).answers() ? bare : whole;
    }

    private static String written(List<Splitter.Sentence> sentences, Predicate<Splitter.Sentence> which) {
        return sentences.stream()
                .filter(which)
                .map(sentence -> sentence.text() + (sentence.asks() ? "?" : "."))
                .collect(Collectors.joining(" "));
    }

    /** "Between us and uk" is one ask: only beside the UK the US are known for what they are. */
    private boolean cutsPlaces(String sentence, List<String> clauses) {
        Message before = lexicon.read(clauses.get(0));
        Message behind = lexicon.read(clauses.get(1));
        boolean loses = before.places().size() + behind.places().size()
                < lexicon.read(sentence).places().size();
        return loses || before.endsWith(Message.PLACE) && behind.startsWith(Message.PLACE);
    }

    /** A clause is about the role that any clause names. */
    private Asking again(String clause, Asking whole) {
        Asking part = Asking.of(there(lexicon.read(clause), whole.message()), whole.state(), guide);
        return part.message().roles().isEmpty()
                ? new Asking(part.message(), whole.state(), whole.role(), whole.roleNamed())
                : part;
    }

    /** "I move to lyon in may. what do they earn there": the last place that was named. */
    private static Message there(Message clause, Message whole) {
        List<PlaceMention> named = PlacesMeant.mentions(whole);
        int pointer = clause.places().isEmpty() && !named.isEmpty() ? Plain.pointerToPlace(clause.words()) : -1;
        return pointer < 0 ? clause : clause.with(named.get(named.size() - 1), pointer);
    }

    /** A role alone is what the rest is about, and asks nothing by itself. */
    private Found part(Asking clause) {
        Found found = found(clause);
        return clause.saysOnly(Set.of(Message.ROLE), word -> false) ? found.unanswered() : found;
    }

    private Found found(Asking asking) {
        Ranking ranking = judge.rank(asking.message().text(), asking);
        boolean justSo = ranking.best().map(hit -> hit.likeness().isTheSame()).orElse(false);
        String bare = justSo ? "" : FollowUps.withoutLeadIn(asking.message());
        if (!bare.isEmpty()) {
            Ranking subject = judge.rank(bare, asking);
            ranking = subject.bestScore() > SUBJECT_ALONE * ranking.bestScore() ? subject : ranking;
        }
        Ranking best = ranking;
        Intent intent = meaning.of(best, asking);
        boolean sumAtPlace =
                intent instanceof Intent.Stand stand && !stand.places().isEmpty();
        double score = sumAtPlace ? Math.max(best.bestScore(), SURE_OF_SUM) : best.bestScore();
        return new Found(intent, () -> how(intent, best, asking), score, family(intent), isUnderstood(intent));
    }

    private Understanding how(Intent intent, Ranking ranking, Asking asking) {
        if (intent instanceof Intent.Ask || intent instanceof Intent.Daily) {
            return CommandReader.keeping(asking.state());
        }
        Understanding how = judge.understanding(ranking, asking);
        return ranking.best().map(hit -> hit.target().equals(OTHER_ROLE)).orElse(false)
                ? followUps.otherRole(asking).how().tracing(how.trace())
                : how;
    }

    private boolean isDecline(Intent intent) {
        return intent instanceof Intent.Say say
                && !guide.note(say.note()).map(Note::answers).orElse(false);
    }

    private static String family(Intent intent) {
        if (intent instanceof Intent.Open open) {
            return open.topic().section().toString();
        }
        if (intent instanceof Intent.Pay pay) {
            return TopicId.section(pay.role(), PayAsk.PAY).toString();
        }
        if (intent instanceof Intent.Stand stand) {
            return TopicId.section(stand.role(), PayAsk.PAY).toString();
        }
        return intent.toString();
    }
}
