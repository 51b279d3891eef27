package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
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

/** Reads what somebody wants worked out from a place's figures: how far apart they are, or a part of one. */
public final class Reckoned implements Hearing.OfOne {
    private static final String NO_SUMS = "Such sums I do not do: these are the guide's own figures.";

    private static final String NO_AVERAGE = "An average of several places the guide does not have, and I make none.";

    private static final Set<String> APART = Lists.words("""
            difference differences gap gaps distance spread rise raise jump step ratio times wide wider widest narrow
            narrower narrowest width apart""");

    private static final Set<String> RANGE = Set.of("range", "ranges", "spread", "span", "band");

    /** "A wide range of tools". */
    private static final Pattern OF_OTHERS = Pattern.compile("\\branges? of (?!pay\\b|salar)");

    /** "How far above the low is the average", "so 10k above, and how much below the high". */
    private static final Pattern FAR = Pattern.compile(
            "\\bhow (?:much|far)(?: \\w+){0,3} (?:above|below|under|over|higher|lower|less|more|from|short of|off)\\b");

    private static final Pattern FAR_AND_FAR =
            Pattern.compile(Message.SUM + " (?:\\w+ )?(?:above|below|under|over|higher|lower|less|more)\\b.*" + FAR);

    private static final Set<String> OF_FAR = Lists.with(Set.of(Message.PLACE), """
            how much far above below under over higher lower less more short off does lie lies sit sits asked meant i than""");

    /** "How far below the average am i": of a sum. */
    private static final Pattern OF_OWN = Pattern.compile("\\b(?:(?:am|would|do) i|im|my|mine|we|he|she)\\b");

    private static final Set<String> EACH_PLACE = Set.of("country", "countries", "place", "places");

    private static final String A_FEW = "two|three|four|five|six|seven|eight|nine|ten|twelve";

    /** "A third of the average", "the low end times two", "half way between". */
    private static final Pattern PART =
            Pattern.compile("\\b(?:(?:thirds?|quarters?|half|\\d+ percent|an? (?:fifth|tenth)) (?:of|more|less|way)"
                    + "|half (?:that|it|this)|times (?:\\d|" + A_FEW + ")|(?:\\d|" + A_FEW
                    + ") times (?:that|it|this)|halfway|midway|halved?|doubled?|triple|twice)\\b");

    private static final Set<String> OF_SUMS =
            Lists.with(Set.of(Message.SUM), "way half third quarter fifth tenth years percent divided by multiplied");

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

    private static final Pattern PER_CENT = Pattern.compile("\\d ?%");

    /** "20k more than the average", "120k divided by 12". */
    private static final Pattern WITH_SUM = Pattern.compile("(?<!\\b(?:is|would|does) )" + Message.SUM
            + " (?:(?:more|less|higher|lower|above|below|over|under) (?:than )?(?:the |their |its )?(?:avg|average|mean|median|low|high|max|min)"
            + "|(?:divided by|times|multiplied by) \\d)");

    private static final Pattern DIVIDED = Pattern.compile("\\d ?[kKmM]? ?/ ?\\d{1,2}\\b(?! ?[kKmM]\\b)");

    /** "What's 10% less" of what is on the screen. */
    private static final Set<String> CHANGING =
            Lists.words("more less minus plus higher lower off double triple times");

    /** "How much do the top 10% make": a share of people, and no part of a figure. */
    private static final Pattern SHARE = Pattern.compile(
            "(?i)\\b(?:top|bottom|best|upper|lowest|highest|worst)\\s+(?:paid\\s+)?\\d+ ?(?:%|per ?cent)");

    private static final String NO_SHARES = "range-is-percentile";

    private static final Pattern AVERAGE_OF = Pattern.compile(
            "\\b(?:average|mean) (?:\\w+ )?(?:of|across) (?:the )?" + Message.PLACE + "\\b.* " + Message.PLACE
                    + "|\\b(?:average|mean|total|sum) (?:of|across) (?:the |all |both |these |those |of )*"
                    + "(?:all|both|two|three|four|them|these|those|averages|places|countries|figures)\\b");

    private static final Set<String> OF_SEVERAL =
            Lists.words("total sum across all both them these those two three four");

    /** "Which of the three has the widest range": of all that were shown, one after another too. */
    private static final Set<String> OF_SHOWN = Lists.with(Pointing.BOTH, "which widest narrowest them those these");

    private final PlacesMeant places;

    public Reckoned(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean far = isFar(asking);
        boolean ofSum = message.says(WITH_SUM)
                || message.has(Message.SUM)
                        && DIVIDED.matcher(message.written()).find();
        boolean livedOn = message.hasAny(PayJudged.LIVING) && message.has("on");
        boolean meant = !livedOn
                && (message.amounts().isEmpty() || ofSum || far)
                && (!far && message.has(Message.PLACE) || saysNoMore(asking, far ? OF_FAR : Set.of()));
        if (!meant) {
            return Optional.empty();
        }
        List<PlaceAsked> at = places.inTalk(message, asking.state());
        if (far || isApart(message)) {
            return apart(asking, at);
        }
        if (!at.isEmpty() && SHARE.matcher(message.written()).find()) {
            return Optional.of(Reading.of(PayAsk.pay(asking, at).beside(NO_SHARES)));
        }
        if (at.isEmpty() && message.says(AVERAGE_OF)) {
            return Optional.of(
                    Reading.of(PayAsk.pay(asking, places.all(asking.role()))).assuming(NO_AVERAGE));
        }
        boolean ofPay = !at.isEmpty() || asking.state() instanceof State.OnPay;
        String line = !ofPay ? "" : ofSum ? NO_SUMS : line(message, at.size() < 2);
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of(PayAsk.pay(asking, at)).assuming(line));
    }

    private static boolean isFar(Asking asking) {
        Message message = asking.message();
        boolean ofSum = asking.state() instanceof State.OnPay pay && pay.ofSum();
        return (message.amounts().isEmpty() ? message.says(FAR) : message.says(FAR_AND_FAR))
                && figures(message) > (ofSum ? 1 : 0)
                && !message.says(OF_OWN);
    }

    private static boolean saysNoMore(Asking asking, Set<String> besides) {
        return asking.saysOnly(
                word -> PART.matcher(word).matches() || NUMBER.matcher(word).matches(),
                OF_SUMS,
                besides,
                PayWords.OF_PAY,
                APART,
                CHANGING,
                RANGE,
                EACH_PLACE,
                OF_SEVERAL,
                Pointing.BACK,
                Steering.SAME_THERE,
                PayAsk.BESIDE_THEM,
                CountWords.CARDINAL);
    }

    /** @param one whether one place is on the screen: of several "double?" may ask how they compare */
    private static String line(Message message, boolean one) {
        boolean part = message.says(PART) || PER_CENT.matcher(message.written()).find();
        boolean changes = one
                && !message.has(Message.PLACE)
                && (message.hasAny(CHANGING) || message.hasAny(Pointing.AT_IT) || message.has("years"));
        return message.says(AVERAGE_OF) ? NO_AVERAGE : part && (figures(message) > 0 || changes) ? NO_SUMS : "";
    }

    /** "The gap between low and high", "is the range wide": what lies between the figures of one place. */
    private static boolean isApart(Message message) {
        return message.hasAny(APART) && (figures(message) > 1 || message.hasAny(RANGE)) && !message.says(OF_OTHERS);
    }

    private static long figures(Message message) {
        return message.words().stream()
                .flatMap(word -> PayWords.figure(word).stream())
                .distinct()
                .count();
    }

    /** Of no place it is asked of all, where it is pay that is spoken of. */
    private Optional<Reading> apart(Asking asking, List<PlaceAsked> at) {
        boolean ofPay = asking.state() instanceof State.OnPay
                || asking.message().hasAny(PayWords.SURELY_PAY)
                || asking.message().hasAny(EACH_PLACE);
        boolean ofEach = asking.message().hasAny(EACH_PLACE) && at.size() < 2;
        List<PlaceAsked> of = ofEach || at.isEmpty() && ofPay ? places.all(asking.role()) : shownOr(at, asking);
        return of.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of(new Intent.Pay(asking.role(), of, Slant.APART, asking.roleNamed())));
    }

    private List<PlaceAsked> shownOr(List<PlaceAsked> at, Asking asking) {
        boolean ofShown =
                asking.message().hasAny(OF_SHOWN) && asking.message().places().isEmpty();
        List<PlaceAsked> shown = ofShown ? places.soFar(asking.message(), asking.state()) : at;
        return shown.size() > 1 ? shown : at;
    }
}
