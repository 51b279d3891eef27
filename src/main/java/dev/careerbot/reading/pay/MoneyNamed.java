package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "How about rand", "i meant the dirham one", "just euros then"; "in rand" beside a figure wants that changed into it. */
public final class MoneyNamed implements Hearing.OfOne {
    private static final Set<String> CHANGED_INTO = Set.of("in", "to", "as", "is", "much", "many");

    private static final Set<String> ONLY = Set.of("only", "just", "alone");

    private static final Set<String> PLACES = Set.of("place", "places", "country", "countries");

    private static final Pattern WHAT_IT_IS = Pattern.compile(
            "^(?:(?:and|so|ok) )*what(?:s| is| does)? " + Message.CURRENCY + "(?: again| means?| stands? for)*$");

    /** "Which of them are in euros". */
    private static final Pattern WHICH_IN = Pattern.compile(
            "(?:(?:and|so|ok) )*which (?:\\w+ ){0,3}(?:is|are|pays?|paid) (?:\\w+ )?in " + Message.CURRENCY);

    private static final String IN_MONEY = "Places with figures in that currency: nothing is converted.";

    private final PlacesMeant places;

    public MoneyNamed(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        return asking.message().has(Message.CURRENCY) ? explained(asking).or(() -> paid(asking)) : Optional.empty();
    }

    /** "What does ngn mean". */
    private Optional<Reading> explained(Asking asking) {
        List<PlaceAsked> paid = places.inMoney(asking.role(), asking.message());
        return asking.message().says(WHAT_IT_IS)
                ? places.moneyOf(paid).map(money -> Reading.of(PayAsk.pay(asking, paid))
                        .assuming(money.code() + " stands for " + money.name() + "."))
                : Optional.empty();
    }

    private Optional<Reading> paid(Asking asking) {
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
        boolean changes = message.hasAny(shown.countries().isEmpty() ? Steering.IS : CHANGED_INTO);
        return message.amounts().isEmpty()
                && !places.isInItsMoney(message, shown)
                && (!changes && !PayPhrases.areChecking(message) || message.hasAny(ONLY));
    }

    /** "Give me all the euro ones", "within euro then". */
    private static boolean wantsAllInMoney(Asking asking) {
        Message message = asking.message();
        return message.amounts().isEmpty()
                && (message.hasAny(Pointing.ALL)
                        || message.has("ones")
                        || message.has("within")
                        || message.is(WHICH_IN))
                && !message.has("into");
    }

    private static boolean saysNoMoreThanMoney(Asking asking) {
        return asking.saysOnly(
                Set.of(Message.CURRENCY, "within"), ONLY, PLACES, Steering.SAME_THERE, Pointing.ALL, PayWords.OF_PAY);
    }
}
