package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.IntentReader;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Shown;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.reading.items.ItemOfEachRole;
import dev.careerbot.reading.items.ItemPick;
import dev.careerbot.reading.items.NamedThere;
import dev.careerbot.reading.items.NamedTools;
import dev.careerbot.reading.items.Namesakes;
import dev.careerbot.reading.items.Remedies;
import dev.careerbot.reading.items.SeveralItems;
import dev.careerbot.reading.items.StepsDone;
import dev.careerbot.reading.items.TextWords;
import dev.careerbot.reading.pay.BesidePay;
import dev.careerbot.reading.pay.FiguresNamed;
import dev.careerbot.reading.pay.MoneyNamed;
import dev.careerbot.reading.pay.PayAlone;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.pay.PayJudged;
import dev.careerbot.reading.pay.PayOnCard;
import dev.careerbot.reading.pay.PlaceAlone;
import dev.careerbot.reading.pay.PlaceBefore;
import dev.careerbot.reading.pay.PlacesChanged;
import dev.careerbot.reading.pay.PlacesCompared;
import dev.careerbot.reading.pay.PlacesMeant;
import dev.careerbot.reading.pay.PlacesSifted;
import dev.careerbot.reading.pay.Reckoned;
import dev.careerbot.reading.pay.Thousands;
import dev.careerbot.reading.roles.BetweenRoles;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.roles.OtherJobCompared;
import dev.careerbot.reading.roles.RoleChanged;
import dev.careerbot.reading.roles.RoleForShort;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CalledNotes;
import dev.careerbot.reading.said.Dismissed;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Misgiving;
import dev.careerbot.reading.said.ShortTitles;
import dev.careerbot.reading.said.Splitter;
import dev.careerbot.reading.talk.Acknowledged;
import dev.careerbot.reading.talk.AgainAsk;
import dev.careerbot.reading.talk.AgeAsk;
import dev.careerbot.reading.talk.Doubting;
import dev.careerbot.reading.talk.EverythingAsk;
import dev.careerbot.reading.talk.EvidenceAsk;
import dev.careerbot.reading.talk.Grounds;
import dev.careerbot.reading.talk.NoteAfter;
import dev.careerbot.reading.talk.NoteFirst;
import dev.careerbot.reading.talk.OpenQuestion;
import dev.careerbot.reading.talk.Piece;
import dev.careerbot.reading.talk.PriceOfBot;
import dev.careerbot.reading.talk.SelfTold;
import dev.careerbot.reading.talk.ShortAsk;
import dev.careerbot.reading.talk.SourcesAsk;
import dev.careerbot.reading.talk.TalkAsk;
import dev.careerbot.reading.tips.OrderReader;
import dev.careerbot.reading.tips.TipStop;
import dev.careerbot.reply.Tap;
import dev.careerbot.search.Finder;
import dev.careerbot.words.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads messages: a command, a follow-up, one ask or two. */
public final class Reader implements IntentReader {
    private final Guide guide;
    private final Lexicon lexicon;
    private final Taps taps;
    private final CommandReader commands;
    private final OrderReader orders;
    private final Seeker seeker;
    private final Manners manners;
    private final Hearing order;
    private final Asks asks;
    private final AmidForm amidForm;
    private final ShownBefore shown;
    private final PlaceBefore there;
    private final NoteAfter notes;
    private final RoleForShort forShort;
    private final YesOrNo yesOrNo;

    public Reader(Guide guide, Lexicon lexicon, Finder finder) {
        this.guide = guide;
        this.lexicon = lexicon;
        Judge judge = new Judge(guide, finder);
        PlacesMeant places = new PlacesMeant(guide);
        PayAsk pay = new PayAsk(guide, places);
        CalledNotes called = new CalledNotes(guide, Note::beside);
        BesidePay beside = new BesidePay(guide, places, called);
        ShortTitles titles = new ShortTitles(guide);
        this.taps = new Taps(guide, places);
        RoleChanged role = new RoleChanged(guide, places, titles);
        ItemPick items = new ItemPick(guide);
        Grounds grounds = new Grounds(guide);
        this.orders = new OrderReader(guide, lexicon);
        this.amidForm = new AmidForm(guide, orders);
        this.commands = new CommandReader(guide, lexicon, beside, places, taps, orders, titles);
        Meaning meaning = new Meaning(guide, judge, pay, places, role, items, grounds, orders);
        this.seeker = new Seeker(guide, judge, meaning, pay, role, new PlacesSifted(guide, places));
        TextWords texts = new TextWords();
        NamedTools tools = new NamedTools(guide, texts, finder::meant);
        this.forShort = new RoleForShort(guide, titles);
        OtherJobCompared otherJob = new OtherJobCompared(guide, called);
        this.asks = new Asks(guide, lexicon, beside, seeker, new NamedThere(guide, tools, texts), forShort, otherJob);
        this.shown = new ShownBefore(guide);
        this.there = new PlaceBefore(guide, places);
        this.notes = new NoteAfter(guide, pay);
        this.yesOrNo = new YesOrNo(guide);

        BareNumber number = new BareNumber(guide, items, taps);
        PayOnCard onCard = new PayOnCard(places, pay);
        PlacesCompared compared = new PlacesCompared(places);

        // The order of reading, which ends with the whole of it, each with a message for it: what stands first wins.
        Hearing ofPlace = Hearing.ofOne(
                compared::withAnother, // vs canada
                beside.saying(new PlaceAlone(places))); // and in spain
        Hearing ofPay = Hearing.first(
                Hearing.ofOne(
                        onCard::others, // the other two
                        beside.saying(new Reckoned(places)), // how far apart are they
                        compared, // which is more
                        new PlacesChanged(places), // without the uk
                        onCard, // the second
                        new Thousands(places, beside), // what about 70
                        new PayJudged(places), // is that good
                        new MoneyNamed(places), // just euros then
                        beside.saying(onCard::figure)), // max?
                ofPlace,
                beside.saying(new PayAlone(beside))); // what do they earn
        Hearing ofItems = Hearing.ofOne(
                Hearing.onTopic(new Remedies(guide)), // how do i solve the first
                Hearing.onTopic(new Namesakes(guide, texts)), // is it a kpi too
                Hearing.onTopic(tools::missing), // pytorch isn't on there?
                Hearing.onTopic(items::picked), // the second one
                Hearing.offTopic(items::ofNamedSection), // the second kpi
                Hearing.offTopic(number::choice)); // number two
        Hearing goesOn = Hearing.first(
                Hearing.ofOne(
                        number, // 2
                        number::ofMenu), // number 3
                Hearing.first(
                                Hearing.ofOne(
                                        new ShortAsk(guide, places), // shorter
                                        new AgainAsk(places)), // say that again
                                ofPay,
                                role, // and the other role
                                ofItems,
                                Hearing.ofOne(
                                        grounds, // who says
                                        new Doubting(guide, grounds), // so is it hopeless
                                        EverythingAsk::read, // tell me everything
                                        new OpenQuestion(guide, grounds))) // why
                        .traced(),
                Hearing.ofOne(number::noSuch)); // 99
        Hearing shortly = Hearing.first(
                new AgeAsk(guide), // am i too old
                new SelfTold(guide), // i took a gap year
                goesOn,
                new NameAlone(guide, lexicon, judge, ofPlace), // the french one
                new LastSentence(guide, lexicon, ofPay, ofItems)); // i hate that. number three instead
        Piece piece = new Piece(guide);
        this.order = Hearing.first(
                Hearing.ofOne(
                        SourcesAsk::read, // how old are all your sources
                        grounds::ofSize, // ONE??, how many openings is that based on
                        new NoteFirst(guide), // i want to die
                        piece::announced, // one more thing
                        TalkAsk::read, // what was my first question
                        Acknowledged::read, // got it
                        PriceOfBot::ofBot), // are you free
                new StepsDone(guide), // i did 1 and 2 already
                new SeveralItems(guide, items), // 3 and 4
                Hearing.ofOne(
                        commands::numbered, // 2, where that is a command
                        notes, // which is newer
                        new EvidenceAsk(guide, grounds), // demand is high, on what evidence
                        PriceOfBot::ofThis, // do i have to pay for this
                        new FiguresNamed(guide, places), // where is the 120 from
                        tools::acrossRoles, // which role needs java
                        tools::beside), // i know python and keras, what am i missing
                new ItemOfEachRole(guide, texts), // testing in both
                otherJob, // ml engineer or data scientist
                new AskedOfBoth(guide, seeker, beside, titles), // how do the duties of both differ
                new BetweenRoles(guide, places), // which is easier
                EachRole.ofAll(shortly, guide),
                piece); // and in
        this.manners = new Manners(guide, lexicon, judge, goesOn);
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
        return commands.tapped(tap, state.talk()).orElseGet(() -> {
            String role = Asking.of(lexicon.read(""), state.talk(), guide).role();
            return AmidForm.sure(taps.tapped(tap, role), state);
        });
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
                .map(order -> AmidForm.ordered(order, state))
                .or(() -> endingAndAsking(bare, state))
                .orElseGet(() -> answeredOrAsked(typed, bare, state));
    }

    /** "Unsubscribe me and tell me the salary in france": whatever is asked beside it, no more tips may come. */
    private Optional<List<Reading>> endingAndAsking(String said, State state) {
        if (!TipStop.names(Folding.fold(said))) {
            return Optional.empty();
        }
        return Splitter.halves(said).stream()
                .filter(halves -> TipStop.byName(Folding.fold(halves.before())))
                .findFirst()
                .map(halves -> Stream.concat(
                                Stream.of(CommandReader.ordered(Order.Plain.UNSUBSCRIBE, state)),
                                asked(halves.behind(), halves.behind(), state.talk()).stream())
                        .toList());
    }

    private List<Reading> answeredOrAsked(String typed, String bare, State state) {
        List<Reading> asked = asked(typed, bare, state.talk()).stream()
                .map(reading -> AmidForm.sure(reading, state))
                .toList();
        boolean understood = asked.stream().map(Reading::intent).anyMatch(seeker::isUnderstood);
        return !understood && state instanceof State.Asked form ? amidForm.readings(form, typed, asked) : asked;
    }

    private List<Reading> asked(String said, String bare, State state) {
        String typed = Misgiving.without(Dismissed.without(manners.asked(said, bare, state)));
        String joined = Piece.joined(typed, state);
        List<Reading> readings = heard(joined, state);
        boolean unknown = readings.get(0).intent() instanceof Intent.Unknown;
        return yesOrNo.inShort(said, unknown && !joined.equals(typed) ? heard(typed, state) : readings);
    }

    private List<Reading> heard(String typed, State state) {
        Asking written = there.meant(Asking.of(lexicon.read(typed), state, guide));
        Asking whole = forShort.meant(written);
        if (whole.message().isEmpty()) {
            return List.of(Reading.of(new Intent.Unknown(List.of())));
        }
        List<Reading> readings = forShort.saying(
                order.hear(whole)
                        .filter(heard -> heard.stream().allMatch(this::isWritten))
                        .orElseGet(() -> found(whole)),
                whole,
                written);
        return PlaceBefore.kept(readings, whole.message());
    }

    /** A coach may have taken out the note that a rule would say. */
    private boolean isWritten(Reading reading) {
        return !(reading.intent() instanceof Intent.Say say)
                || guide.note(say.note()).isPresent();
    }

    private List<Reading> found(Asking whole) {
        List<Reading> found = asks.read(whole);
        return found.size() == 1 ? List.of(AgainAsk.said(notes.insteadOf(found.get(0), whole), whole, guide)) : found;
    }
}
