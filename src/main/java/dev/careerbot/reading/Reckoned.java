package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what somebody wants worked out from a place's figures: how far apart they are, or a part of one. */
final class Reckoned {
    private static final String NO_SUMS = "Such sums I do not do: these are the guide's own figures.";

    private static final String NO_AVERAGE = "An average of several places the guide does not have, and I make none.";

    private static final Set<String> APART = Lists.words("""
            difference differences gap gaps distance spread rise raise jump step ratio times wide wider widest narrow
            narrower narrowest width apart""");

    private static final Set<String> RANGE = Set.of("range", "ranges", "spread", "span", "band");

    /** "A wide range of tools". */
    private static final Pattern OF_OTHERS = Pattern.compile("\\branges? of (?!pay\\b|salar)");

    private static final Set<String> EACH_PLACE = Set.of("country", "countries", "place", "places");

    /** "A third of the average", "the low end times two", "half way between". */
    private static final Pattern PART =
            Pattern.compile("\\b(?:(?:thirds?|quarters?|half|\\d+ percent) (?:of|more|less|way)"
                    + "|times (?:\\d|two|three|four)|halfway|midway|halved?|doubled?|twice)\\b");

    private static final Pattern PER_CENT = Pattern.compile("\\d ?%");

    private static final Pattern AVERAGE_OF = Pattern.compile(
            "\\b(?:average|mean) (?:\\w+ )?(?:of|across) (?:the )?" + Message.PLACE + "\\b.* " + Message.PLACE);

    private final PlacesMeant places;

    Reckoned(PlacesMeant places) {
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean meant = message.amounts().isEmpty() && (message.has(Message.PLACE) || saysNoMore(asking));
        if (!meant) {
            return Optional.empty();
        }
        List<PlaceAsked> at = places.inTalk(message, asking.state());
        if (isApart(message)) {
            return apart(asking, at);
        }
        String line = at.isEmpty() ? "" : line(message);
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(asking.reading(PayAsk.pay(asking, at)).assuming(line));
    }

    private static boolean saysNoMore(Asking asking) {
        return asking.saysOnly(
                Set.of("way", "half", "third", "quarter", "percent"),
                word -> PayWords.isOfPay(word)
                        || APART.contains(word)
                        || RANGE.contains(word)
                        || EACH_PLACE.contains(word)
                        || Plain.BACK.contains(word)
                        || Plain.SAME_THERE.contains(word)
                        || PayAsk.BESIDE_THEM.contains(word)
                        || PART.matcher(word).matches()
                        || CountWords.number(word) > 0
                        || word.matches("[\\d.]+"));
    }

    private static String line(Message message) {
        boolean part = PART.matcher(message.text()).find()
                || PER_CENT.matcher(message.written()).find();
        return AVERAGE_OF.matcher(message.text()).find() ? NO_AVERAGE : part && figures(message) > 0 ? NO_SUMS : "";
    }

    /** "The gap between low and high", "is the range wide": what lies between the figures of one place. */
    private static boolean isApart(Message message) {
        return message.hasAny(APART)
                && (figures(message) > 1 || message.hasAny(RANGE))
                && !OF_OTHERS.matcher(message.text()).find();
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
        List<PlaceAsked> of = ofEach || at.isEmpty() && ofPay ? places.all(asking.role()) : at;
        return of.isEmpty()
                ? Optional.empty()
                : Optional.of(asking.reading(new Intent.Pay(asking.role(), of, Slant.APART, asking.roleNamed())));
    }
}
