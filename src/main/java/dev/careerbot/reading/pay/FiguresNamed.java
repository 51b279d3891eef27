package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.GroundWords;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.reading.said.Steering;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Where is the 120 from", "who says 110k", "why 90 to 150", "is the $110,000 for one person": pay that the guide gives, by its
 * number. What is on the screen may be another source's.
 */
public final class FiguresNamed implements Hearing.OfOne {
    private static final String NUMBER = "(?:" + Message.SUM + "|" + Thousands.BARE + ")";

    /** What is so called is the guide's; "120 from a client" is somebody's own. */
    private static final Pattern THE_FIGURE =
            Pattern.compile("\\b(?:the|that|your|why(?: (?:do|does|is|are|you|it|they|always"
                    + "|both|show|shows|say|says|give|gives|the))*) " + NUMBER
                    + "\\b|\\b(?:is|are) " + NUMBER + " (?:to|and|till) " + NUMBER + "\\b.* " + Message.PLACE);

    /** "Who says 6 million", "where does the 75k come from". */
    private static final Pattern WHOSE =
            Pattern.compile("\\bwho (?:says|said|told|claims|came up with|reckons)\\b|\\bwheres .*from\\b"
                    + "|\\bwhere (?:do|does|did|is|are|was|were|have|has) .*from\\b"
                    + "|\\bhow (?:do|would|can|could) (?:you|u|they|anyone|anybody) know\\b"
                    + "|\\bwhats? (?:is |are )?(?:the|your|its) sources?\\b");

    private static final Set<String> HEARSAY = Set.of("read", "heard", "saw", "have");

    private static final Set<String> BESIDE = Lists.words("""
            listing listings ad ads posting postings opening openings job jobs person source based behind average averages
            everywhere always shows saying say says gave gives give one single""");

    private static final String NO_COUNTRY = "For that range the guide names no country.";

    private static final String OF_SEVERAL = "The guide gives that figure for more than one place.";

    private static final String NOWHERE = "That figure is not in the guide.";

    private static final String NOT_THERE = "The guide does not give that figure there.";

    private final Guide guide;
    private final PlacesMeant places;

    public FiguresNamed(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        List<Long> numbers = numbers(message);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        boolean whose = message.says(WHOSE);
        boolean meant = (whose || message.says(THE_FIGURE))
                && !Claims.isOfOwnPay(message)
                && asking.saysOnly(
                        Thousands::isBare,
                        Set.of(Message.SUM, Message.PLACE, Message.CURRENCY),
                        BESIDE,
                        whose ? HEARSAY : Set.of(),
                        whose ? GroundWords.HELD : Set.of(),
                        Pointing.BACK,
                        Steering.OPEN_QUESTION,
                        PayWords.OF_PAY,
                        GroundWords.TRUSTING);
        return !meant
                ? Optional.empty()
                : onCard(asking, numbers)
                        .or(() -> overall(asking, numbers))
                        .or(() -> whose ? anywhere(asking, numbers) : Optional.empty());
    }

    private static List<Long> numbers(Message message) {
        Iterator<Amount> amounts = message.amounts().iterator();
        List<Long> numbers = new ArrayList<>();
        for (String word : message.words()) {
            if (word.equals(Message.SUM)) {
                numbers.add(amounts.next().value());
            } else if (Thousands.isBare(word)) {
                numbers.add(Thousands.sum(word));
            }
        }
        return numbers;
    }

    /** On a place's card "the 90" is one of its figures. */
    private Optional<Reading> onCard(Asking asking, List<Long> numbers) {
        return asking.message().has(Message.PLACE)
                ? Optional.empty()
                : places.ranges(places.onCard(asking.state()))
                        .filter(range -> hasAll(range, numbers))
                        .findFirst()
                        .map(range -> ofRange(asking, range));
    }

    private static boolean hasAll(PayRange range, List<Long> numbers) {
        return List.of(range.low(), range.average(), range.high()).containsAll(numbers);
    }

    private static Reading ofRange(Asking asking, PayRange range) {
        return Reading.open(range.id(), depth(asking));
    }

    /** In the places that are named, or in any: where several have it, which one is meant is not known. */
    private Optional<Reading> anywhere(Asking asking, List<Long> numbers) {
        Message message = asking.message();
        List<PlaceAsked> named = PlacesNamed.in(message);
        List<PayRange> ranges = places.ranges(named.isEmpty() ? places.inMoney(asking.role(), message) : named)
                .filter(range -> hasAll(range, numbers))
                .toList();
        if (ranges.size() == 1) {
            return Optional.of(ofRange(asking, ranges.get(0)));
        }
        if (!ranges.isEmpty()) {
            return Optional.of(card(
                    asking,
                    OF_SEVERAL,
                    ranges.stream()
                            .map(range -> places.country(range.country()))
                            .toList()));
        }
        // A bare number may be no pay at all: 17 is a rate of growth.
        return message.has(Message.SUM)
                ? Optional.of(card(asking, named.isEmpty() ? NOWHERE : NOT_THERE, named))
                : Optional.empty();
    }

    private static Reading card(Asking asking, String line, List<PlaceAsked> at) {
        return Reading.of(asking.card(at)).assuming(line);
    }

    private Optional<Reading> overall(Asking asking, List<Long> numbers) {
        String role = guide.roleWithPay(asking.role());
        boolean placed = asking.message().has(Message.PLACE);
        boolean range = guide.overallPayOf(role).stream()
                .anyMatch(figure -> figure.figures().equals(numbers));
        boolean known = Stream.concat(
                        guide.overallPayOf(role).stream().flatMap(figure -> figure.figures().stream()),
                        guide.payIn(role).stream()
                                .filter(PayRange::isAmongOverall)
                                .map(PayRange::average))
                .toList()
                .containsAll(numbers);
        if (placed ? !range : !known) {
            return Optional.empty();
        }
        boolean doubts = depth(asking) == Intent.Depth.DOUBTS;
        Intent intent = doubts
                ? new Intent.Open(TopicId.pay(role), Intent.Depth.DOUBTS, true)
                : new Intent.Pay(role, List.of(), Intent.Slant.CARD, asking.roleNamed());
        return Optional.of(Reading.of(intent).assuming(placed ? NO_COUNTRY : ""));
    }

    private static Intent.Depth depth(Asking asking) {
        return asking.message().hasAny(GroundWords.TRUSTING) ? Intent.Depth.DOUBTS : Intent.Depth.SOURCES;
    }
}
