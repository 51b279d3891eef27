package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is asked about pay: which places, which figure, and what a sum is held against. */
public final class PayAsk {
    /** After a card of pay these ask for its figures once more. */
    private static final Set<String> POINTS_THERE = Lists.words("""
            there here between range span spread middle limit limits currency currencies year yearly annual annually annum
            difference differences gap distance halfway midway wide wider widest narrow narrower narrowest width ends""");

    /** And so put: "what's half way between", "which has the wider", "how far apart". */
    static final Set<String> BESIDE_THEM = Set.of("half", "way", "has", "have", "far", "apart", "one", "ones");

    private static final int SHORT = 6;

    private static final Set<String> EVERYWHERE = Set.of("overall", "general", "generally", "everywhere", "worldwide");

    /** "4 years of it, sum?": of so many years the guide gives the figure of one. */
    private static final Pattern YEARS_OF_IT =
            Pattern.compile("\\byears (?:of (?:it|that|this)\\b|(?:.* )?(?:sum|total|altogether)$)");

    private static final Set<String> OF_YEARS =
            Lists.with(CountWords.CARDINAL, "years of it that this total altogether");

    /** "From what to what", "from to?" ask for it all. */
    private static final Pattern FROM_TO = Pattern.compile("(?:what to what|from to)$");

    /** A sum at a place asks how good it is, "paid" at one how much that is, unless something else is asked more clearly. */
    private static final double SURE_OF_PAY = 0.6;

    /** "60k in france? 50k in spain?": no sentence of it says as much as the whole, however sure it is. */
    private static final double SURE_OF_SUMS = 2;

    private static final String CONVERSION = "conversion";

    private final Guide guide;
    private final PlacesMeant places;

    public PayAsk(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    public Intent intent(Asking asking) {
        Message message = asking.message();
        boolean ofSum = !message.amounts().isEmpty();
        List<PlaceAsked> meant = ofSum || goesOn(asking) ? places.inTalk(message, asking.state()) : places.in(message);
        boolean claimedOfNone = meant.isEmpty() && !Claims.of(message).isEmpty();
        return ofSum && !claimedOfNone ? SumAsk.stand(asking, meant) : pay(asking, meant);
    }

    /** "And the top?" after a card of pay is still about its places; who names the role or means all of them starts anew. */
    private static boolean goesOn(Asking asking) {
        return asking.message().words().size() <= SHORT
                && !asking.message().has(Message.ROLE)
                && !asking.message().hasAny(EVERYWHERE);
    }

    /** A clause about pay is about the places that the rest of the message names. */
    public static Intent at(List<PlaceAsked> places, Intent intent) {
        if (intent instanceof Intent.Stand sum && sum.places().isEmpty()) {
            return sum.at(places);
        }
        return intent instanceof Intent.Pay pay && pay.places().isEmpty() ? pay.at(places) : intent;
    }

    /** "Senior pay in france", "bonus in norway", "and juniors?" after a card: the guide lacks the one, and has a place. */
    public Optional<Intent> beside(Note note, Asking asking) {
        List<PlaceAsked> meant = places.inTalk(asking.message(), asking.state());
        boolean ofPay = note.kind() == Note.Kind.GAP
                || note.kind() == Note.Kind.PREMISE && note.places().isEmpty();
        if (meant.isEmpty() || !ofPay || !note.isOfPay()) {
            return Optional.empty();
        }
        // "And in euro" after a place that pays in it wants nothing changed.
        boolean inItsMoney = note.id().equals(CONVERSION)
                && asking.message().has(Message.CURRENCY)
                && asking.message().amounts().isEmpty()
                && asking.message().places().isEmpty()
                && !places.wantsOtherMoney(asking.message(), meant);
        Intent.Pay pay = pay(asking, meant);
        return Optional.of(inItsMoney ? pay : pay.beside(note.id()));
    }

    /** The figures of the places that are meant, or else pay as a whole. */
    public List<TopicId> figures(Asking asking) {
        List<PlaceAsked> meant = places.inTalk(asking.message(), asking.state());
        List<TopicId> figures = places.ranges(meant).map(PayRange::id).toList();
        return figures.isEmpty() && meant.isEmpty()
                ? List.of(TopicId.pay(guide.mainRole().id()))
                : figures;
    }

    /** "Two years of that" asks for the figure once more, and for no level of experience. */
    public static boolean isOfYears(Message message) {
        return message.says(YEARS_OF_IT);
    }

    /** Which of several places is the highest is told by their averages. */
    public static Intent.Pay pay(Asking asking, List<PlaceAsked> places) {
        Slant slant = PayWords.slant(asking.message().words());
        boolean several = places.size() > 1;
        return new Intent.Pay(
                asking.role(), places, several && slant != Slant.MONTH ? Slant.CARD : slant, asking.roleNamed());
    }

    /**
     * "Is 60k good in london", or "is 60k good there" after a card of pay: a sum and a place need no other word, but for
     * those that ask for what the guide lacks.
     */
    public boolean isSumAtPlace(Asking asking) {
        Message message = asking.message();
        return !message.amounts().isEmpty()
                && (!PlacesNamed.in(message).isEmpty()
                        || !places.onCard(asking.state()).isEmpty()
                        || SumAsk.isInOneMoney(message) && !places.in(message).isEmpty())
                && !message.has(Message.OTHER_JOB)
                && (!message.hasAny(PayWords.NOT_PAY) || SumAsk.isBesideCosts(message));
    }

    /** "Max?", "and min", "average?", "is that in dollars" after a card of pay. */
    public Optional<Intent.Pay> figureOf(Asking asking) {
        List<String> words = asking.message().words();
        boolean ofYears = isOfYears(asking.message());
        if (!PayPhrases.isForDoing(asking.message())
                && !PayPhrases.askWhichYear(asking.message())
                && asking.saysOnly(
                        Set.of("mean", Message.CURRENCY),
                        PayWords.OF_PAY,
                        POINTS_THERE,
                        BESIDE_THEM,
                        CountWords.ORDINAL,
                        CountWords.COUNTED_PLACES,
                        Pointing.ALL,
                        Pointing.BOTH,
                        ofYears ? OF_YEARS : Set.of())
                && (ofYears
                        || asking.message().hasAny(PayWords.FIGURE)
                        || asking.message().hasAny(POINTS_THERE)
                        || asking.message().says(FROM_TO)
                        || asking.message().has(Message.CURRENCY) && PayPhrases.areChecking(asking.message())
                        || places.isInItsMoney(asking.message(), asking.state()))
                && asking.state() instanceof State.OnPay pay) {
            boolean ofEach = pay.countries().isEmpty() && asking.message().hasAny(PayWords.FIGURE_OF_EACH);
            List<PlaceAsked> meant =
                    ofEach ? places.inMoney(pay.role(), asking.message()) : places.pointedAt(asking.message(), pay);
            return meant.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Intent.Pay(pay.role(), meant, PayWords.slant(words), true));
        }
        return Optional.empty();
    }

    /** How sure it is that pay is asked for. */
    public static double sureness(Intent intent, Message message) {
        int sums = intent instanceof Intent.Stand stand ? stand.places().size() : 0;
        boolean paid = intent instanceof Intent.Pay pay
                && !pay.places().isEmpty()
                && message.has(Message.PLACE)
                && (message.hasAny(PayWords.SURELY_PAY)
                        || PayPhrases.asksWhatIsMade(message)
                        || PayPhrases.asksWhatRoleMakes(message));
        return sums > 1 ? SURE_OF_SUMS : sums == 1 || paid ? SURE_OF_PAY : 0;
    }
}
