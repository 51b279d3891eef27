package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Where is the 120 from", "why 90 to 150", "is the $110,000 for one person": pay that the guide gives, by its number. */
final class FiguresNamed {
    private static final long THOUSAND = 1_000;

    private static final String THOUSANDS = "\\d{2,3}";

    private static final String NUMBER = "(?:" + Message.SUM + "|" + THOUSANDS + ")";

    /** What is so called is the guide's; "120 from a client" is somebody's own. */
    private static final Pattern THE_FIGURE = Pattern.compile("\\b(?:the|that|your|why) " + NUMBER
            + "\\b|\\b(?:is|are) " + NUMBER + " (?:to|and|till) " + NUMBER + "\\b.* " + Message.PLACE);

    private static final Set<String> BESIDE = Lists.words("""
            listing listings ad ads posting postings opening openings job jobs person source based behind average averages""");

    private static final String NO_COUNTRY = "For that range the guide names no country.";

    private final Guide guide;
    private final PlacesMeant places;

    FiguresNamed(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        Message message = asking.message();
        boolean meant = THE_FIGURE.matcher(message.text()).find()
                && !message.hasAny(PayWords.OWN_PAY)
                && asking.saysOnly(
                        Set.of(Message.SUM, Message.PLACE),
                        word -> word.matches(THOUSANDS)
                                || BESIDE.contains(word)
                                || Plain.BACK.contains(word)
                                || Plain.OPEN_QUESTION.contains(word)
                                || PayWords.isOfPay(word)
                                || Backing.TRUSTING.contains(word));
        List<Long> numbers = numbers(message);
        return meant ? onCard(asking, numbers).or(() -> overall(asking, numbers)) : Optional.empty();
    }

    private static List<Long> numbers(Message message) {
        Iterator<Amount> amounts = message.amounts().iterator();
        List<Long> numbers = new ArrayList<>();
        for (String word : message.words()) {
            if (word.equals(Message.SUM)) {
                numbers.add(amounts.next().value());
            } else if (word.matches(THOUSANDS)) {
                numbers.add(Long.parseLong(word) * THOUSAND);
            }
        }
        return numbers;
    }

    /** On a place's card "the 90" is one of its figures. */
    private Optional<Reading> onCard(Asking asking, List<Long> numbers) {
        return places.ranges(places.onCard(asking.state()))
                .filter(range -> !asking.message().has(Message.PLACE)
                        && List.of(range.low(), range.average(), range.high()).containsAll(numbers))
                .findFirst()
                .map(range -> Reading.of(new Intent.Open(range.id(), depth(asking), true)));
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
                ? new Intent.Open(TopicId.section(role, TopicId.PAY), Intent.Depth.DOUBTS, true)
                : new Intent.Pay(role, List.of(), Intent.Slant.CARD, asking.roleNamed());
        return Optional.of(placed ? Reading.of(intent).assuming(NO_COUNTRY) : asking.reading(intent));
    }

    private static Intent.Depth depth(Asking asking) {
        return asking.message().hasAny(Backing.TRUSTING) ? Intent.Depth.DOUBTS : Intent.Depth.SOURCES;
    }
}
