package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CalledNotes;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be said beside a figure, since the figure alone would pass over it. */
public final class BesidePay {
    private static final String NO_RATES =
            "The guide has no exchange rates: each figure is in the currency it was published in.";

    /** To "is the uk figure in euros". */
    private static final String OTHER_MONEY = "No, in the currency that is named below.";

    private static final String NO_COSTS =
            "The guide has no cost of living: what you spend there I cannot hold against your pay.";

    private static final String NO_EXTRAS =
            "Whether a bonus, shares or the like are in its figures the guide does not say: I hold the pay alone"
                    + " against them.";

    private static final String NO_LIMITS = "The guide does not say that nobody earns less or more.";

    private static final String LEAST_OF_SO_MANY = "I took the least sum that has so many figures.";

    private static final Pattern COUNTED_FIGURES = Pattern.compile(Message.SUM + " figures?\\b");

    private static final String UNDATED = "The guide does not say of which year its figures of pay are.";

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final String NO_OTHER_JOB = "For the other job that you name the guide has no figure.";

    /** "Not the salary, the outlook please". */
    private static final Pattern NOT_ASKED = Pattern.compile("\\bnot (?:about |for )?(?:the |its |a )?\\w+");

    private static final String BY_PART = "pay-by-part";

    private static final String WHY_THESE = "why-these-places";

    private static final Set<String> WHY = Set.of("why", "whys");

    private static final String ALL_ALIKE = "all-earn-the-same";

    /** What somebody earns who thinks of switching. */
    static final String YOUR_PAY_NOW = "your-pay-now";

    private static final String NO_MOST =
            "Whether that is the most of all cannot be said: the guide has no exchange rates.";

    /** "Nigeria has 6 million, that's the most"; what "they can pay" is the end of a range. */
    private static final Pattern THE_MOST = Pattern.compile(
            "\\b(?:that|thats|it|its|so) (?:is )?(?:the )?(?:most|highest|best|biggest)(?: (?:of all|then|right|one|place|country))*$");

    private static final Set<String> RANKING = Set.of("best", "most", "least", "worst", "highest", "lowest");

    private final Guide guide;
    private final PlacesMeant places;
    private final CalledNotes notes;

    public BesidePay(Guide guide, PlacesMeant places, CalledNotes notes) {
        this.guide = guide;
        this.places = places;
        this.notes = notes;
    }

    /** What is heard, and what is to be said beside it. */
    public Hearing.OfOne saying(Hearing.OfOne hearing) {
        return asking -> hearing.read(asking).map(reading -> said(asking.message(), reading));
    }

    /**
     * What a figure alone would pass over: "what do they get in spain in rupees", "junior pay in france", "a nurse's pay and
     * an ml engineer's in leeds".
     */
    public Reading said(Message message, Reading reading) {
        if (reading.intent() instanceof Intent.Stand stand) {
            return stand.places().isEmpty()
                    ? besideSumAnywhere(message, stand, reading)
                    : besideSumAtPlace(message, stand, reading);
        }
        if (reading.intent() instanceof Intent.Open open) {
            return besideTopic(message, open.topic(), reading);
        }
        if (reading.intent() instanceof Intent.Say say) {
            return reading.with(ofPayInstead(message, say));
        }
        if (!(reading.intent() instanceof Intent.Pay pay)) {
            return reading;
        }
        return pay.places().isEmpty() ? besideOverall(message, pay, reading) : besideFigures(message, pay, reading);
    }

    /** "I read that they all earn 150k": where matters less than that no one sum is paid to all. */
    private Reading besideSumAnywhere(Message message, Intent.Stand stand, Reading reading) {
        return !stand.sums().isEmpty() && callsFor(ALL_ALIKE, message)
                ? reading.with(card(stand).beside(ALL_ALIKE))
                : reading;
    }

    private Reading besideSumAtPlace(Message message, Intent.Stand stand, Reading reading) {
        Optional<String> answer = MoreClaimed.answer(message, stand, places);
        if (answer.isPresent() && calledFor(message, TopicId.PAY).isEmpty()) {
            return reading.with(card(stand)).assumingToo(answer.get());
        }
        if (message.hasAny(RANKING) && message.says(THE_MOST)) {
            return reading.assumingToo(NO_MOST);
        }
        if (Limits.areMeant(message) && isWrong(stand)) {
            return reading.assumingToo(NO_LIMITS);
        }
        return besideSums(message, stand)
                .map(line -> reading.with(stand.saidToBeMore()).assumingToo(line))
                .orElse(reading);
    }

    private static Intent.Pay card(Intent.Stand stand) {
        return new Intent.Pay(stand.role(), stand.places(), Intent.Slant.CARD, true);
    }

    private Reading besideOverall(Message message, Intent.Pay pay, Reading reading) {
        boolean own = pay.gap().isEmpty() && callsFor(YOUR_PAY_NOW, message);
        return besideOtherJob(message, reading.with(own ? pay.beside(YOUR_PAY_NOW) : pay));
    }

    private Reading besideFigures(Message message, Intent.Pay pay, Reading reading) {
        Intent.Pay asked = !pay.gap().isEmpty()
                ? pay
                : comparesInside(message, pay) ? pay.beside(BY_PART) : owningUp(message, pay);
        if (asked.gap().isEmpty()
                && message.hasAny(WHY)
                && places.ranges(asked.places()).findAny().isEmpty()) {
            return reading.with(asked.beside(WHY_THESE));
        }
        Optional<String> answer = MoreClaimed.answer(message, places);
        if (answer.isPresent()) {
            return reading.with(asked).assuming(answer.get());
        }
        if (places.wantsOtherMoney(message, pay.places())) {
            return reading.with(asked).assuming(PayPhrases.areChecking(message) ? OTHER_MONEY : NO_RATES);
        }
        Reading beside = besideOtherJob(message, reading.with(asked));
        boolean limits = asked.gap().isEmpty() && message.amounts().isEmpty() && Limits.areMeant(message);
        return limits ? beside.assumingToo(NO_LIMITS) : beside;
    }

    private boolean callsFor(String note, Message message) {
        return calledFor(message, TopicId.PAY)
                .filter(called -> called.id().equals(note))
                .isPresent();
    }

    /** "Is 150k the max" of a place whose high end is less: that can be denied, whoever earns more. */
    private boolean isWrong(Intent.Stand stand) {
        return stand.sums().stream()
                .anyMatch(sum -> sum.claimed().isPresent()
                        && places.ranges(stand.places())
                                .anyMatch(range -> sum.claimed().get().of(range) != sum.value()));
    }

    private static Reading besideOtherJob(Message message, Reading reading) {
        return Asking.isOfOtherJob(message) ? reading.assuming(NO_OTHER_JOB) : reading;
    }

    /** "Do they pay more in munich than in berlin": two names, one figure. */
    private static boolean comparesInside(Message message, Intent.Pay pay) {
        return pay.places().size() == 1
                && message.places().size() > 1
                && (message.hasAny(Steering.COMPARING) || message.hasAny(RANKING) || message.has("same"));
    }

    private Optional<String> besideSums(Message message, Intent.Stand stand) {
        if (SumAsk.isBesideCosts(message)) {
            return Optional.of(NO_COSTS);
        }
        if (SumAsk.isBesideExtras(message)) {
            return Optional.of(NO_EXTRAS);
        }
        if (Limits.areMeant(message)) {
            return Optional.of(NO_LIMITS);
        }
        if (message.says(YEAR)) {
            return Optional.of(UNDATED);
        }
        boolean placed = places.ranges(stand.places()).findAny().isPresent();
        if (placed && message.says(COUNTED_FIGURES)) {
            return Optional.of(LEAST_OF_SO_MANY);
        }
        // Of a sum that is paid otherwise the verdict says why there is none.
        Optional<Note> lacking =
                stand.sums().stream().allMatch(Sum::isYearly) ? calledFor(message, TopicId.PAY) : Optional.empty();
        return lacking.map(Note::text)
                .or(() -> Asking.isOfOtherJob(message) ? Optional.of(NO_OTHER_JOB) : Optional.empty());
    }

    /** "Lead engineer pay": with the note that these words call for. */
    Intent.Pay owningUp(Message message, Intent.Pay pay) {
        return calledFor(message, TopicId.PAY)
                .map(note -> pay.beside(note.id()))
                .orElse(pay);
    }

    /**
     * "So a 17% pay rise is expected": which growth it is matters less than that it is none of pay; and of "all engineers
     * earn the same" what two roles get is another matter.
     */
    private Intent ofPayInstead(Message message, Intent.Say say) {
        return guide.note(say.note())
                .filter(note -> note.kind() == Note.Kind.PREMISE)
                .flatMap(note -> calledFor(message, note.about())
                        .filter(called -> !note.isOfPay() || called.id().equals(ALL_ALIKE)))
                .map(note -> new Intent.Say(note.id(), say.role(), say.figures()))
                .orElse(say);
    }

    /** "Is a pay rise of 17% expected": growth is shown, and is not of pay. */
    private Reading besideTopic(Message message, TopicId topic, Reading reading) {
        return calledFor(message, topic.kind())
                .filter(note -> reading.how().assumed().isEmpty()
                        && reading.how().label().isEmpty())
                .map(note -> reading.assuming(note.text()))
                .orElse(reading);
    }

    /** The note that these words call for beside what is shown. */
    private Optional<Note> calledFor(Message message, String kind) {
        return notes.calledFor(message.without(NOT_ASKED), kind)
                .map(CalledNotes.Called::note)
                .findFirst();
    }
}
