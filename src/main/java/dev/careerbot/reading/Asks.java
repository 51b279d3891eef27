package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.items.NamedThere;
import dev.careerbot.reading.pay.BesidePay;
import dev.careerbot.reading.pay.PayAsk;
import dev.careerbot.reading.pay.PayJudged;
import dev.careerbot.reading.pay.PlacesNamed;
import dev.careerbot.reading.pay.SumAsk;
import dev.careerbot.reading.roles.EachRole;
import dev.careerbot.reading.roles.OtherJobCompared;
import dev.careerbot.reading.roles.OwnJob;
import dev.careerbot.reading.roles.RoleForShort;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Found;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Splitter;
import dev.careerbot.reading.talk.KindWord;
import dev.careerbot.reading.talk.SelfTold;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a message asks about the guide, one ask or two, and what in it is only the story. */
final class Asks {
    /** What people say of themselves, and what would else be taken for what they ask about. */
    private static final Set<String> OF_SOMEBODY = Set.of(Message.PLACE, Message.OTHER_JOB);

    /** "My son is 17": no rate of growth. */
    private static final Pattern AGE_TOLD = Pattern.compile(
            "\\b(?:am|i['’]?m|is|are|s?he['’]?s|turned|aged) [1-7]\\d\\b(?![%,.]?\\d| ?[%k])",
            Pattern.CASE_INSENSITIVE);

    /** So clear must be what may be a problem, to be shown for the problem. */
    private static final double SURE = 0.4;

    private final Guide guide;
    private final Lexicon lexicon;
    private final BesidePay beside;
    private final Seeker seeker;
    private final NamedThere named;
    private final RoleForShort forShort;
    private final OwnJob own;
    private final SelfTold self;
    private final OtherJobCompared others;

    Asks(
            Guide guide,
            Lexicon lexicon,
            BesidePay beside,
            Seeker seeker,
            NamedThere named,
            RoleForShort forShort,
            OtherJobCompared others) {
        this.guide = guide;
        this.lexicon = lexicon;
        this.beside = beside;
        this.seeker = seeker;
        this.named = named;
        this.forShort = forShort;
        this.own = new OwnJob(guide);
        this.self = new SelfTold(guide);
        this.others = others;
    }

    List<Reading> read(Asking told) {
        List<Splitter.Sentence> sentences = Splitter.sentences(told.message().written());
        Optional<Asking> bare = withoutIntroduction(told, sentences);
        Optional<Found> asked =
                bare.map(seeker::found).filter(Found::answers).filter(found -> !mayBePaidThere(bare.get(), found));
        return asked.isPresent()
                ? read(told, bare.get(), Splitter.sentences(bare.get().message().written()), asked.get())
                : read(told, told, sentences, ofProblem(told, seeker.found(told)));
    }

    /** "She hates coding, is that a problem": where the word alone was found, what may be one is looked up by itself. */
    private Found ofProblem(Asking told, Found found) {
        return isOfChallenges(found)
                ? SelfTold.told(told.message())
                        .map(what -> seeker.found(again(what, told)))
                        .filter(what -> what.isOfGuide() && what.score() >= SURE && !isOfChallenges(what))
                        .orElse(found)
                : found;
    }

    private static boolean isOfChallenges(Found found) {
        return found.intent() instanceof Intent.Open open
                && open.topic().equals(TopicId.section(open.topic().role(), TopicId.CHALLENGES));
    }

    /**
     * @param told the whole message
     * @param asking what of it asks
     */
    private List<Reading> read(Asking told, Asking asking, List<Splitter.Sentence> sentences, Found found) {
        List<PlaceAsked> places = PlacesNamed.in(told.message());
        boolean several = asking.message().places().size() > 1;
        boolean role =
                asking.message().has(Message.ROLE) && asking.message().written().contains(",");
        List<Reading> readings = new SeveralAsks(
                        clause -> part(again(clause, asking), sentences),
                        (sentence, clauses) ->
                                several && cutsPlaces(sentence, clauses) || role && cutsRole(sentence, clauses))
                .read(asking.message().written(), sentences, found);
        boolean single = readings.size() == 1;
        EachRole roles = EachRole.meantBy(told.message(), guide);
        return readings.stream()
                .map(reading -> single ? named.checked(asking, reading) : reading)
                .map(reading -> reading.with(PayAsk.at(places, reading.intent())))
                .map(reading -> beside.said(told.message(), reading))
                .map(reading -> others.saying(told.message(), reading))
                .map(reading -> single
                        ? KindWord.before(told, self.saying(told, own.saying(told.message(), reading)))
                        : reading)
                .flatMap(reading -> roles.of(reading, single))
                .flatMap(SumAsk::eachSum)
                .toList();
    }

    /** "What is it? will i manage?": so a talk may begin, and so else what was just named is asked after. */
    private Found part(Asking clause, List<Splitter.Sentence> sentences) {
        boolean begins = clause.state() instanceof State.Fresh
                && clause.message().text().equals("what is it")
                && sentences.get(0).text().equals(clause.message().written());
        return begins ? seeker.found(clause) : seeker.part(clause);
    }

    /** "I work in a bank in oslo. how is a usual day": somebody is there, and nothing is asked about it. */
    private Optional<Asking> withoutIntroduction(Asking whole, List<Splitter.Sentence> sentences) {
        String asked = written(sentences, sentence -> !sentence.tells());
        String said = written(sentences, Splitter.Sentence::tells);
        if (asked.isEmpty()
                || whole.wantsOtherJob()
                || !lexicon.read(said).hasAny(OF_SOMEBODY)
                        && !AGE_TOLD.matcher(said).find()) {
            return Optional.empty();
        }
        Asking bare = again(asked, whole);
        // "I have 85k in berlin and 95k in london. which should i take": the sums are what is to be judged.
        boolean judged = PayJudged.asksToDecide(bare.message()) || AsidePart.isOne(bare);
        if (judged && lexicon.read(said).has(Message.SUM)) {
            return Optional.empty();
        }
        boolean goesOn =
                bare.message().hasAny(Pointing.AT_THAT) || bare.message().has(Message.SUM);
        return goesOn ? Optional.empty() : Optional.of(bare);
    }

    /** "I live in oslo. what do people get" asks where somebody is; "how do i get in" has nothing to do with it. */
    private static boolean mayBePaidThere(Asking bare, Found found) {
        boolean section =
                found.intent() instanceof Intent.Open open && !open.topic().isPay();
        return bare.message().hasAny(PayWords.PAY) || bare.message().hasAny(PayWords.ABOUT_PAY) && !section;
    }

    private static String written(List<Splitter.Sentence> sentences, Predicate<Splitter.Sentence> which) {
        return sentences.stream().filter(which).map(Splitter.Sentence::written).collect(Collectors.joining(" "));
    }

    /** "Between us and uk" is one ask: only beside the UK the US are known for what they are. */
    private boolean cutsPlaces(String sentence, List<String> clauses) {
        Message before = lexicon.read(clauses.get(0));
        Message behind = lexicon.read(clauses.get(1));
        boolean loses = before.places().size() + behind.places().size()
                < lexicon.read(sentence).places().size();
        return loses || before.endsWith(Message.PLACE) && behind.startsWith(Message.PLACE);
    }

    /** "Software engineer, machine learning" is one name. */
    private boolean cutsRole(String sentence, List<String> clauses) {
        return !clauses.stream()
                .flatMap(clause -> lexicon.read(clause).roles().stream())
                .collect(Collectors.toSet())
                .containsAll(lexicon.read(sentence).roles());
    }

    /** A clause is about the role that any clause names. */
    private Asking again(String clause, Asking whole) {
        Message message = there(lexicon.read(clause), whole.message());
        // "I live in lagos. is 400k ok": the place that was just said, and none of the card above.
        boolean elsewhere = message.places().isEmpty()
                && !PlacesNamed.mentions(whole.message()).isEmpty();
        State state = elsewhere && whole.state() instanceof State.OnPay pay ? pay.withoutPlaces() : whole.state();
        Asking part = forShort.meant(Asking.of(message, state, guide));
        return part.message().roles().isEmpty()
                ? new Asking(part.message(), state, whole.role(), whole.roleNamed())
                : part;
    }

    /** "I move to lyon in may. what do they earn there": the last place that was named. */
    private static Message there(Message clause, Message whole) {
        List<PlaceMention> named = PlacesNamed.mentions(whole);
        int pointer = clause.places().isEmpty() && !named.isEmpty() ? Pointing.toPlace(clause.words()) : -1;
        return pointer < 0 ? clause : clause.with(named.get(named.size() - 1), pointer);
    }
}
