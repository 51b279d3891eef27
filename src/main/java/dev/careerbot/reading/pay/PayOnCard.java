package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.Others;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is said of the places on a card of pay without naming one: "the second", "the other two". */
public final class PayOnCard implements Hearing.OfOne {
    private static final Set<String> YEARLY = Set.of("year", "yearly", "annual", "annually", "annum");

    /** "Both in usd". */
    private static final Pattern INTO_MONEY =
            Pattern.compile("^(?:(?:and|ok|so|both|all|them|it|that|now|show|put|give|me) )*(?:in|into) "
                    + Message.CURRENCY + "(?: please)?$");

    /** "That second one's pay", "how much does the first get". */
    private static final Set<String> PAID = Lists.with(PayWords.SURELY_PAY, "that ones much does get gets");

    private static final Set<String> ASKING = Set.of("is", "are", "was", "what", "whats", "how");

    private static final Set<String> PREVIOUS = Lists.words("before previous that this again back go sorry");

    /** "Leave out the first". */
    private static final Set<String> DROPPING = Lists.with(Excluding.NOT_THERE, "out");

    private final PlacesMeant places;
    private final PayAsk pay;

    public PayOnCard(PlacesMeant places, PayAsk pay) {
        this.places = places;
        this.pay = pay;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        List<PlaceAsked> shown = places.onCard(asking.state());
        return shown.isEmpty() ? Optional.empty() : one(asking, places.soFar(asking.state()));
    }

    /** "The other two", "the other one": places of the card before that are not on this one. */
    public Optional<Reading> others(Asking asking) {
        List<PlaceAsked> left = places.before(asking.state());
        boolean several = Others.areMeant(asking);
        boolean one = !several && (Others.isOneMeant(asking) || isPreviousMeant(asking));
        return (one || several) && !left.isEmpty()
                ? Optional.of(Reading.of(PayAsk.pay(asking, one ? left.subList(left.size() - 1, left.size()) : left))
                        .assuming(PlacesChanged.THE_REST))
                : Optional.empty();
    }

    /** "The one before that again", "back to the previous country". */
    private static boolean isPreviousMeant(Asking asking) {
        Message message = asking.message();
        return (message.has("previous") || message.has("before") && message.hasAny(CountWords.COUNTED_PLACES))
                && asking.saysOnly(PREVIOUS, CountWords.COUNTED_PLACES, CountWords.SHOWING, Steering.LEAD_IN);
    }

    /** "The second", "the middle one", "drop the first" after a card of several places. */
    private static Optional<Reading> one(Asking asking, List<PlaceAsked> shown) {
        List<String> words = asking.message().words();
        boolean drops = asking.message().hasAny(Excluding.NOT_THERE) && !words.contains("to"); // "skip to the second"
        boolean alone = asking.saysOnly(
                drops ? DROPPING : Set.of(),
                Set.of("middle"),
                CountWords.ORDINAL,
                CountWords.COUNTED_PLACES,
                CountWords.SHOWING,
                PAID,
                Steering.LEAD_IN);
        int number = words.contains("middle") && shown.size() % 2 == 1
                ? shown.size() / 2 + 1
                : Counts.among(shown.size(), Counts.counted(words));
        if (!alone || number < 1 || shown.size() < 2 && asking.message().hasAny(PayWords.SURELY_PAY)) {
            return Optional.empty();
        }
        if (number > shown.size()) {
            return Optional.of(Reading.of(PayAsk.pay(asking, shown))
                    .assuming("There is no number " + number + " here. This is what was shown."));
        }
        PlaceAsked picked = shown.get(number - 1);
        if (shown.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                drops
                        ? Reading.of(PayAsk.pay(asking, besides(picked, shown)).beginningAnew())
                                .assuming(PlacesChanged.THE_REST)
                        : Reading.of(PayAsk.pay(asking, List.of(picked)))
                                .assuming("Number " + number + " of what was shown."));
    }

    private static List<PlaceAsked> besides(PlaceAsked picked, List<PlaceAsked> shown) {
        return shown.stream().filter(place -> !place.equals(picked)).toList();
    }

    /** "Max?" is asked of the places that are on the screen. */
    public Optional<Reading> figure(Asking asking) {
        Message message = asking.message();
        List<PlaceAsked> shown = places.onCard(asking.state());
        if (message.has(Message.CURRENCY) && isConverted(asking, shown)) {
            return Optional.of(Reading.of(PayAsk.pay(asking, shown)));
        }
        Optional<Intent.Pay> figure = pay.figureOf(asking);
        if (figure.isPresent() && tellsOfSum(asking)) {
            return Optional.of(Reading.of(new Intent.Stand(asking.role(), List.of(), shown)));
        }
        return figure.map(intent -> Reading.of(intent)
                .assuming(answer(asking, intent).orElse("Still about " + PlacesCompared.named(intent.places()) + ".")));
    }

    /** "It's pounds, per year": of the sum that was held against the card, and was not kept. */
    private static boolean tellsOfSum(Asking asking) {
        Message message = asking.message();
        return asking.state() instanceof State.OnPay pay
                && pay.ofSum()
                && (message.hasAny(YEARLY) || message.has(Message.CURRENCY))
                && PayWords.slant(message.words()) == Intent.Slant.CARD
                && !message.hasAny(PayWords.FIGURE)
                && !message.hasAny(ASKING)
                && !message.hasQuestionMark();
    }

    /** "In usd", of places that are not paid in one money. */
    private boolean isConverted(Asking asking, List<PlaceAsked> shown) {
        return shown.size() > 1
                && places.moneyOf(shown).isEmpty()
                && asking.message().amounts().isEmpty()
                && asking.message().says(INTO_MONEY)
                && !PayPhrases.areChecking(asking.message());
    }

    /** "Per year right?", "is it in pounds": of all that is on the card. */
    private Optional<String> answer(Asking asking, Intent.Pay intent) {
        Message message = asking.message();
        boolean ofAll = intent.slant() == Intent.Slant.CARD && intent.places().equals(places.onCard(asking.state()));
        boolean asks = PayPhrases.areChecking(message) || message.hasQuestionMark();
        return !ofAll
                ? Optional.empty()
                : message.hasAny(YEARLY) && asks
                        ? Optional.of("Yes, per year.")
                        : ofMoney(message, asking.state(), asks);
    }

    private Optional<String> ofMoney(Message message, State state, boolean asks) {
        return asks && message.has(Message.CURRENCY) && places.isInItsMoney(message, state)
                ? places.moneyOf(places.onCard(state)).map(money -> "Yes, in " + money.name() + ".")
                : Optional.empty();
    }
}
