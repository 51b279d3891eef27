package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "What does an ml engineer earn", "how much?", "what do ml engineers make": nothing is there but the role and pay. */
public final class PayAlone implements Hearing.OfOne {
    private static final Pattern MEANING =
            Pattern.compile("\\bmean(?:$| to be\\b)|\\bwhat (?:does|do) (?:it|that) mean\\b");

    private final BesidePay beside;

    /** "Highest" asks where. */
    private static final Set<String> RANKING = Set.of("highest", "lowest", "best", "worst", "biggest", "smallest");

    /** "What do i earn"; but not "what would i earn". */
    private static final Pattern OWN = Pattern.compile("\\b(?:do|am) (?:i|we) (?:earn|make|get paid|paid)\\b");

    public PayAlone(BesidePay beside) {
        this.beside = beside;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        boolean howMuch = asking.message().says("how much")
                && !asking.message().has("by")
                && !asking.message().says("much of");
        // "What does mle mean", "what does it mean to be one" ask for no average.
        boolean average = asking.message().hasAny(PayWords.AVERAGE)
                && asking.message().has(Message.ROLE)
                && !asking.message().says(MEANING);
        boolean alone = (howMuch
                        || average
                        || PayPhrases.asksWhatRoleMakes(asking.message())
                        || isEndOfOverall(asking)
                        || asking.message().has("overall") && asking.state() instanceof State.OnPay
                        || asking.message().hasAny(PayWords.SURELY_PAY))
                && !joins(asking.message().words())
                && !PayPhrases.isForDoing(asking.message())
                && !asking.message().has("same")
                && asking.saysOnly(Set.of(Message.ROLE, "overall"), PayWords.OF_PAY);
        Intent.Pay overall = asking.card(List.of());
        boolean own = !asking.message().has(Message.ROLE) && asking.message().says(OWN);
        return alone
                ? Optional.of(Reading.of(
                        own ? overall.beside(BesidePay.YOUR_PAY_NOW) : beside.owningUp(asking.message(), overall)))
                : Optional.empty();
    }

    /** "What's the max" after the overall figures, of which none is one: all of them are shown again. */
    private static boolean isEndOfOverall(Asking asking) {
        return asking.state() instanceof State.OnPay pay
                && pay.countries().isEmpty()
                && asking.message().hasAny(PayWords.FIGURE)
                && !asking.message().hasAny(RANKING);
    }

    /** "What do they do and what do they earn" are two asks; "low and high" are one. */
    private static boolean joins(List<String> words) {
        int and = words.lastIndexOf("and");
        return and > 0 && !PayWords.FIGURE.contains(words.get(and - 1));
    }
}
