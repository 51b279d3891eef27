package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.PayRange;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Germany pays less than france, no?", "is germany above 70k": what somebody takes a place's pay for. */
final class MoreClaimed {
    private static final String MORE_OR_LESS = "(more|higher|better|less|lower|worse)";

    private static final Pattern CLAIM = Pattern.compile(Message.PLACE + "\\b.* " + MORE_OR_LESS + " than\\b.* "
            + Message.PLACE + "|\\b" + MORE_OR_LESS + " (?:\\w+ ){0,3}" + Message.PLACE + " than (?:\\w+ ){0,2}"
            + Message.PLACE);

    private static final Set<String> LESS = Set.of("less", "lower", "worse", "under", "below");

    /** "Is germany above 70k", "is the average in france over 45k". */
    private static final Pattern PAST_SUM = Pattern.compile(
            "\\b(?:is|isnt|are|arent|does|do|doesnt) (?:(?:it|they|that|the|pay|pays|salary|in|for|of|really|avg|average|"
                    + Message.PLACE + ") )+(?:(above|over|under|below)|" + MORE_OR_LESS + " than) (?:the )?"
                    + Message.SUM);

    /** "How much less does germany pay than france" claims nothing. */
    private static final Set<String> OPEN = Lists.words("how much why what whats which who where when by");

    private MoreClaimed() {}

    /** A sum that a place's pay is said to be above or below; nothing where it is in another currency. */
    static Optional<String> answer(Message message, Intent.Stand stand, PlacesMeant places) {
        Matcher claim = PAST_SUM.matcher(message.text());
        List<PayRange> ranges = places.ranges(stand.places()).toList();
        if (stand.sums().size() != 1 || ranges.size() != 1 || !claim.find()) {
            return Optional.empty();
        }
        Sum sum = stand.sums().get(0);
        PayRange range = ranges.get(0);
        boolean alike = sum.isYearly()
                && sum.currency()
                        .map(code -> Currency.isMeant(range.currency(), code))
                        .orElse(true);
        boolean less = LESS.contains(claim.group(1) != null ? claim.group(1) : claim.group(2));
        boolean holds = less ? range.average() < sum.value() : range.average() > sum.value();
        return alike ? Optional.of(holds ? "Yes, by the average." : "No, not by the average.") : Optional.empty();
    }

    /** Nothing across currencies: there the card says why it does not compare. */
    static Optional<String> answer(Message message, PlacesMeant places) {
        List<PlaceAsked> named = PlacesNamed.in(message);
        Matcher claim = CLAIM.matcher(message.text());
        if (named.size() != 2 || message.places().size() != 2 || message.hasAny(OPEN) || !claim.find()) {
            return Optional.empty();
        }
        Optional<PayRange> one = places.ranges(named.subList(0, 1)).findFirst();
        Optional<PayRange> other = places.ranges(named.subList(1, 2)).findFirst();
        boolean less = LESS.contains(claim.group(1) != null ? claim.group(1) : claim.group(2));
        return one.flatMap(first -> other.filter(second -> second.currency().equals(first.currency()))
                .map(second -> less ? second.average() - first.average() : first.average() - second.average())
                .map(ahead -> ahead > 0 ? "Yes, by the averages." : "No, not by the averages."));
    }
}
