package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.IntentReader;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Shown;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.reply.Tap;
import dev.careerbot.search.Finder;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads messages: a command, a follow-up, one ask or two. */
public final class Reader implements IntentReader {
    private final Guide guide;
    private final Lexicon lexicon;
    private final Judge judge;
    private final Taps taps;
    private final FollowUps followUps;
    private final CommandReader commands;
    private final OrderReader orders;
    private final Seeker seeker;
    private final SeveralItems severalItems;
    private final Asks asks;
    private final Manners manners;
    private final BetweenRoles between;
    private final ItemOfEachRole eachRole;
    private final CalledNotes whenever;
    private final NoteAfter noteAfter;
    private final FiguresNamed figures;
    private final NamedTools tools;
    private final ShownBefore shown;

    public Reader(Guide guide, Lexicon lexicon, Finder finder) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.judge = new Judge(guide, finder);
        PlacesMeant places = new PlacesMeant(guide);
        PayAsk pay = new PayAsk(guide, places);
        BesidePay beside = new BesidePay(guide, places);
        this.taps = new Taps(guide, places);
        RoleChanged role = new RoleChanged(guide, places);
        ItemPick items = new ItemPick(guide);
        Backing backing = new Backing(guide);
        this.followUps =
                new FollowUps(guide, new PayFollowUps(pay, beside, places), role, items, backing, taps, places);
        this.orders = new OrderReader(guide, lexicon);
        this.commands = new CommandReader(guide, lexicon, beside, places, taps, orders);
        Meaning meaning = new Meaning(guide, judge, pay, places, role, items, backing, orders);
        this.seeker = new Seeker(guide, judge, meaning, pay, role, new PlacesSifted(guide, places));
        this.severalItems = new SeveralItems(guide, items);
        this.tools = new NamedTools(guide);
        this.asks = new Asks(guide, lexicon, beside, seeker, tools);
        this.manners = new Manners(guide, lexicon, judge, followUps);
        this.between = new BetweenRoles(guide, places);
        this.eachRole = new ItemOfEachRole(guide);
        this.whenever = new CalledNotes(guide, Note::whenever);
        this.noteAfter = new NoteAfter(guide, pay);
        this.shown = new ShownBefore(guide);
        this.figures = new FiguresNamed(guide, places);
    }

    @Override
    public boolean isSmallTalk(Intent intent) {
        return intent instanceof Intent.Unknown
                || intent instanceof Intent.Say say
                        && guide.note(say.note()).filter(Note::isSmallTalk).isPresent();
    }

    @Override
    public Optional<State> about(Shown message) {
        return shown.about(message);
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
        String typed = Signs.inWords(Blanks.plain(text).strip());
        if (CommandReader.isCommand(typed)) {
            return List.of(commands.read(typed, state.talk()));
        }
        String bare = lexicon.asked(typed);
        return orders.read(typed, state)
                .or(() -> bare.equals(typed) ? Optional.empty() : orders.read(bare, state))
                .map(order -> List.of(ordered(order, state)))
                .or(() -> endingAndAsking(bare, state))
                .orElseGet(() -> answeredOrAsked(typed, bare, state));
    }

    /** "Unsubscribe me and tell me the salary in france": whatever is asked beside it, no more tips may come. */
    private Optional<List<Reading>> endingAndAsking(String said, State state) {
        return Splitter.halves(said).stream()
                .filter(halves -> TipStop.byName(Folding.fold(halves.before())))
                .findFirst()
                .map(halves -> Stream.concat(
                                Stream.of(ordered(Order.Plain.UNSUBSCRIBE, state)),
                                asked(halves.behind(), halves.behind(), state.talk()).stream())
                        .toList());
    }

    private static Reading ordered(Order order, State state) {
        return new Reading(new Intent.Daily(order, false), CommandReader.keeping(state));
    }

    /** What is understood as nothing else was meant as the answer to what the bot has asked. */
    private List<Reading> answeredOrAsked(String typed, String bare, State state) {
        List<Reading> asked = asked(typed, bare, state.talk()).stream()
                .map(reading -> sure(reading, state))
                .toList();
        boolean understood = asked.stream().map(Reading::intent).anyMatch(seeker::isUnderstood);
        return understood
                ? asked
                : orders.unclear(typed, state)
                        .map(order -> List.of(ordered(order, state)))
                        .orElse(asked);
    }

    private List<Reading> asked(String said, String bare, State state) {
        String typed = Splitter.withoutDismissed(manners.asked(said, bare, state));
        Asking whole = Asking.of(lexicon.read(typed), state, guide);
        if (whole.message().isEmpty()) {
            return List.of(Reading.of(new Intent.Unknown(List.of())));
        }
        Optional<Reading> first = calledWhateverElse(whole).or(() -> TalkAsk.read(whole));
        if (first.isPresent()) {
            return List.of(first.get());
        }
        List<Reading> several = severalItems.read(whole);
        if (!several.isEmpty()) {
            return several;
        }
        return command(BareNumber.taken(typed, state), state)
                .or(() -> noteAfter.read(whole))
                .or(() -> figures.read(whole))
                .or(() -> tools.acrossRoles(whole))
                .map(List::of)
                .or(() -> eachRole.read(whole))
                .or(() -> between.read(whole))
                .or(() -> shortly(typed, whole))
                .orElseGet(() -> asks.read(whole));
    }

    private Optional<Reading> calledWhateverElse(Asking whole) {
        return whenever.calledFor(whole.message())
                .findFirst()
                .map(called -> new Intent.Say(called.note().id(), whole.role(), List.of()))
                .map(Reading::of);
    }

    private Optional<List<Reading>> shortly(String typed, Asking whole) {
        return AgeAsk.read(whole, guide)
                .or(() -> followUps.read(whole))
                .or(() -> nameAlone(typed, whole))
                .or(() -> lastSentence(whole))
                .map(reading -> EachRole.meantBy(whole.message(), guide)
                        .of(reading, true)
                        .flatMap(SumAsk::eachSum)
                        .toList());
    }

    /** "Nah, i hate that. number three instead": what stands before is no more than a remark. */
    private Optional<Reading> lastSentence(Asking whole) {
        List<Splitter.Sentence> sentences = Splitter.sentences(whole.message().written());
        int last = sentences.size() - 1;
        boolean remarks = last > 0
                && sentences.subList(0, last).stream()
                        .noneMatch(one -> one.asks() || lexicon.read(one.text()).hasAny(Message.MASKS));
        return remarks
                ? followUps.itemOrPlace(
                        Asking.of(lexicon.readForPlaces(sentences.get(last).written()), whole.state(), guide))
                : Optional.empty();
    }

    /** "The french one", "and us" after a card of pay; "tell us" is no place, and "nice" is praise. */
    private Optional<Reading> nameAlone(String typed, Asking whole) {
        boolean toUs = whole.message().has("us") && whole.message().hasAny(Plain.TO_US);
        return whole.state() instanceof State.OnPay && !toUs
                ? followUps
                        .place(Asking.of(lexicon.readForPlaces(typed), whole.state(), guide))
                        .filter(place -> !isSmallTalk(whole))
                : Optional.empty();
    }

    private boolean isSmallTalk(Asking asking) {
        return judge.rank(asking.message().text(), asking)
                .best()
                .filter(hit -> hit.score() >= Trace.SURE && judge.isSmallTalk(hit.target()))
                .isPresent();
    }
}
