package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Spain", "more than the french": a bare place asks for pay, as it is all that the guide says by place. */
public final class PlaceAlone implements Hearing.OfOne {
    private static final Set<String> BESIDE =
            Lists.all(PayWords.OF_PAY, PayWords.LIVING, Pointing.ALL, Excluding.NOT_THERE, Steering.COMPARING);

    /** "Nearest to sweden": which place is near which the guide does not say. */
    private static final Set<String> NEAR = Lists.words(
            "near nearest closest close next neighbour neighbours neighbouring neighbor neighbors neighboring its");

    private static final Set<String> AFTER_PAY =
            Lists.all(Steering.SAME_THERE, Steering.LEAD_IN, NEAR, CountWords.SHOWING, Set.of("one"));

    private static final String TAKEN_AS_PAY = "Taken as a question about pay: that is all the guide has by place.";

    /** "Would i make the same in sydney". */
    private static final Pattern EARNING_IT = Pattern.compile("\\bsame\\b|\\b(?:earn|make|get) that\\b");

    private final PlacesMeant places;

    public PlaceAlone(PlacesMeant places) {
        this.places = places;
    }

    /** "Top end in dirhams" names a place too. */
    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean place = message.has(Message.PLACE);
        boolean money = message.has(Message.CURRENCY) && (place || !(asking.state() instanceof State.OnPay));
        boolean alone = (place || money)
                && !PayPhrases.isForDoing(message)
                && !PayPhrases.askWhatRoleIs(message)
                && (mayAskForPay(asking) || !asking.isPlaceOnlyTold())
                && asking.saysOnly(
                        money
                                ? Set.of(Message.PLACE, Message.CURRENCY, Message.ROLE)
                                : Set.of(Message.PLACE, Message.ROLE),
                        BESIDE,
                        asking.state() instanceof State.OnPay ? AFTER_PAY : Set.of());
        List<PlaceAsked> meant = alone ? places.in(message) : List.of();
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ranking = PayPhrases.rankingLedBy(message);
        if (ranking.isPresent()) {
            return Optional.of(Reading.of(asking.ask(ranking.get())));
        }
        Intent intent =
                goesOnWithSum(asking) ? new Intent.Stand(asking.role(), List.of(), meant) : PayAsk.pay(asking, meant);
        boolean changed = asking.state() instanceof State.OnTopic && !message.hasAny(PayWords.PAY);
        Reading reading = Reading.of(intent);
        return Optional.of(changed ? reading.assuming(TAKEN_AS_PAY) : reading);
    }

    private static boolean mayAskForPay(Asking asking) {
        return asking.state() instanceof State.OnPay
                || asking.message().has(Message.ROLE)
                || asking.message().hasAny(PayWords.PAY)
                || asking.message().hasAny(PayWords.FIGURE);
    }

    /** "And in germany" where a sum was held against a range: that sum is meant. */
    private static boolean goesOnWithSum(Asking asking) {
        return asking.state() instanceof State.OnPay pay
                && pay.ofSum()
                && (!asking.message().hasAny(PayWords.PAY) || asking.message().says(EARNING_IT))
                && !asking.message().hasAny(Steering.COMPARING);
    }
}
