package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what goes on about pay: "and in spain?", "max?", "vs canada", "which is more". */
final class PayFollowUps {
    private static final Set<String> CHANGED_INTO = Set.of("in", "to", "as", "is", "much", "many");

    private static final Set<String> ONLY = Set.of("only", "just", "alone");

    /** "Nearest to sweden": which place is near which the guide does not say. */
    private static final Set<String> NEAR = Set.of("near", "nearest", "closest", "close", "next");

    private static final String IN_MONEY = "Places with figures in that currency: nothing is converted.";

    private static final String TAKEN_AS_PAY = "Taken as a question about pay: that is all the guide has by place.";

    private final PayAsk pay;
    private final BesidePay beside;
    private final PlacesMeant places;
    private final PayOnCard onCard;
    private final Reckoned reckoned;
    private final Thousands thousands;
    private final PayJudged judged;
    private final PlacesChanged changed;
    private final PlacesCompared compared;

    PayFollowUps(PayAsk pay, BesidePay beside, PlacesMeant places) {
        this.beside = beside;
        this.onCard = new PayOnCard(places);
        this.reckoned = new Reckoned(places);
        this.thousands = new Thousands(places, beside);
        this.judged = new PayJudged(places);
        this.changed = new PlacesChanged(places);
        this.compared = new PlacesCompared(places);
        this.pay = pay;
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        return onCard.others(asking)
                .or(() -> reckoned.read(asking).map(reading -> beside.said(asking.message(), reading)))
                .or(() -> compared.read(asking))
                .or(() -> changed.read(asking))
                .or(() -> onCard.read(asking))
                .or(() -> thousands.read(asking))
                .or(() -> judged.read(asking))
                .or(() -> money(asking))
                .or(() -> figure(asking))
                .or(() -> place(asking))
                .or(() -> payAlone(asking));
    }

    /** "Max?" is asked of the places that are on the screen. */
    private Optional<Reading> figure(Asking asking) {
        return pay.figureOf(asking)
                .map(intent ->
                        Reading.of(intent).assuming("Still about " + PlacesCompared.named(intent.places()) + "."))
                .map(reading -> beside.said(asking.message(), reading));
    }

    /** "How about rand", "i meant the dirham one", "just euros then"; "in rand" beside a figure wants that changed into it. */
    private Optional<Reading> money(Asking asking) {
        boolean meantMoney = wantsAllInMoney(asking)
                || asking.state() instanceof State.OnPay shown && namesOtherMoney(asking, shown);
        if (!meantMoney || !saysNoMoreThanMoney(asking)) {
            return Optional.empty();
        }
        Message message = asking.message();
        List<PlaceAsked> paid = places.inMoney(asking.role(), message);
        List<PlaceAsked> meant = paid.isEmpty() ? places.in(message) : paid;
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of(new Intent.Pay(asking.role(), meant, PayWords.slant(message.words()), true))
                        .assuming(paid.isEmpty() ? "" : IN_MONEY));
    }

    private boolean namesOtherMoney(Asking asking, State.OnPay shown) {
        Message message = asking.message();
        boolean changes = message.hasAny(shown.countries().isEmpty() ? Plain.IS : CHANGED_INTO);
        return message.has(Message.CURRENCY)
                && message.amounts().isEmpty()
                && !places.isInItsMoney(message, shown)
                && (!changes || message.hasAny(ONLY));
    }

    /** "Give me all the euro ones", "within euro then". */
    private static boolean wantsAllInMoney(Asking asking) {
        Message message = asking.message();
        return message.has(Message.CURRENCY)
                && message.amounts().isEmpty()
                && (message.hasAny(Plain.ALL) || message.has("ones") || message.has("within"))
                && !message.has("into");
    }

    private static boolean saysNoMoreThanMoney(Asking asking) {
        return asking.saysOnly(
                Set.of(Message.CURRENCY, "within"),
                word -> ONLY.contains(word)
                        || Plain.SAME_THERE.contains(word)
                        || Plain.ALL.contains(word)
                        || PayWords.isOfPay(word));
    }

    /** "More than the french", "the french one". */
    Optional<Reading> place(Asking asking) {
        return compared.withAnother(asking).or(() -> placeAlone(asking));
    }

    /** A bare place asks for pay: it is all that the guide says by place. "Top end in dirhams" names one too. */
    private Optional<Reading> placeAlone(Asking asking) {
        Message message = asking.message();
        boolean place = message.has(Message.PLACE);
        boolean money = message.has(Message.CURRENCY) && (place || !(asking.state() instanceof State.OnPay));
        boolean alone = (place || money)
                && !PayPhrases.isForDoing(message)
                && asking.saysOnly(
                        money
                                ? Set.of(Message.PLACE, Message.CURRENCY, Message.ROLE)
                                : Set.of(Message.PLACE, Message.ROLE),
                        word -> PayWords.isOfPay(word)
                                || Plain.NOT_THERE.contains(word)
                                || Plain.COMPARING.contains(word)
                                || PayWords.LIVING.contains(word)
                                || asking.state() instanceof State.OnPay
                                        && (Plain.SAME_THERE.contains(word)
                                                || NEAR.contains(word)
                                                || CountWords.SHOWING.contains(word)
                                                || word.equals("one")));
        List<PlaceAsked> meant = alone ? places.in(message) : List.of();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ranking = PayPhrases.rankingLedBy(message);
        if (ranking.isPresent()) {
            return Optional.of(asking.reading(new Intent.Ask(ranking.get(), asking.role())));
        }
        Intent intent =
                goesOnWithSum(asking) ? new Intent.Stand(asking.role(), List.of(), meant) : PayAsk.pay(asking, meant);
        boolean changed = asking.state() instanceof State.OnTopic && !message.hasAny(PayWords.PAY);
        Reading reading = asking.reading(intent);
        return Optional.of(beside.said(message, changed ? reading.assuming(TAKEN_AS_PAY) : reading));
    }

    /** "And in germany" where a sum was held against a range: that sum is meant. */
    private static boolean goesOnWithSum(Asking asking) {
        return asking.state() instanceof State.OnPay pay
                && pay.ofSum()
                && !asking.message().hasAny(PayWords.PAY)
                && !asking.message().hasAny(Plain.COMPARING);
    }

    /** "What does an ml engineer earn", "how much?", "what do ml engineers make": nothing is there but the role and pay. */
    private Optional<Reading> payAlone(Asking asking) {
        boolean howMuch = asking.message().says("how much") && !asking.message().has("by");
        boolean average =
                asking.message().hasAny(PayWords.AVERAGE) && asking.message().has(Message.ROLE);
        boolean alone = (howMuch
                        || average
                        || PayPhrases.asksWhatRoleMakes(asking.message())
                        || asking.message().hasAny(PayWords.SURELY_PAY))
                && !joins(asking.message().words())
                && !PayPhrases.isForDoing(asking.message())
                && !asking.message().has("same")
                && asking.saysOnly(
                        Set.of(Message.ROLE, "overall"),
                        word -> PayWords.isOfPay(word) || beside.isOfTitle(word, asking.message()));
        Intent.Pay overall = new Intent.Pay(asking.role(), List.of(), Intent.Slant.CARD, asking.roleNamed());
        return alone
                ? Optional.of(beside.said(asking.message(), asking.reading(beside.owningUp(asking.message(), overall))))
                : Optional.empty();
    }

    /** "What do they do and what do they earn" are two asks; "low and high" are one. */
    private static boolean joins(List<String> words) {
        int and = words.lastIndexOf("and");
        return and > 0 && !PayWords.isFigure(words.get(and - 1));
    }
}
