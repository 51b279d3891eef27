package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Sum;
import dev.careerbot.conversation.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is said of the places on a card of pay without naming one: "the second", "what about 70". */
final class PayOnCard {
    private static final long THOUSAND = 1_000;

    /** So many times less than the low end, or more than the high end, and the number was no sum in thousands. */
    private static final int FAR = 4;

    /** "They could go up to 80". */
    private static final Set<String> OFFERED =
            Lists.words("go goes going went up down offer offers offered say says said claims claimed");

    private final PlacesMeant places;

    PayOnCard(PlacesMeant places) {
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        List<PlaceAsked> shown = places.onCard(asking.state());
        return shown.isEmpty()
                ? Optional.empty()
                : one(asking, listed(asking.state(), shown)).or(() -> thousands(asking, shown));
    }

    /** "The other two", "the other one": places of the card before that are not on this one. */
    Optional<Reading> others(Asking asking) {
        List<PlaceAsked> shown = places.onCard(asking.state());
        List<PlaceAsked> left = places.soFar(asking.state()).stream()
                .filter(place -> !shown.contains(place))
                .toList();
        boolean several = Others.areMeant(asking);
        boolean one = !several && Others.isOneMeant(asking);
        return (one || several) && !left.isEmpty()
                ? Optional.of(new Reading(
                        PayAsk.pay(asking, one ? left.subList(left.size() - 1, left.size()) : left),
                        Understanding.PLAIN.assuming("The rest of what was shown.")))
                : Optional.empty();
    }

    /** The last list of places that was shown: where this card has one place, it and those before. */
    private List<PlaceAsked> listed(State state, List<PlaceAsked> shown) {
        return shown.size() == 1 ? places.soFar(state) : shown;
    }

    /** "The second", "the middle one" after a card of several places. */
    private static Optional<Reading> one(Asking asking, List<PlaceAsked> shown) {
        List<String> words = asking.message().words();
        boolean alone = asking.saysOnly(
                Set.of("middle"),
                word -> CountWords.ordinal(word) > 0
                        || CountWords.LAST.contains(word)
                        || CountWords.COUNTED_PLACES.contains(word)
                        || CountWords.SHOWING.contains(word)
                        || Plain.LEAD_IN.contains(word));
        int number = words.contains("middle") && shown.size() % 2 == 1
                ? shown.size() / 2 + 1
                : Counts.among(shown.size(), Counts.counted(words));
        if (!alone || number < 1) {
            return Optional.empty();
        }
        if (number > shown.size()) {
            return Optional.of(new Reading(
                    PayAsk.pay(asking, shown),
                    Understanding.PLAIN.assuming("There is no number " + number + " here. This is what was shown.")));
        }
        return shown.size() > 1
                ? Optional.of(new Reading(
                        PayAsk.pay(asking, List.of(shown.get(number - 1))),
                        Understanding.PLAIN.assuming("Number " + number + " of what was shown.")))
                : Optional.empty();
    }

    /** "What about 70": after figures in thousands that is one. */
    private Optional<Reading> thousands(Asking asking, List<PlaceAsked> shown) {
        List<String> numbers = asking.message().words().stream()
                .filter(word -> word.matches("\\d{2,3}"))
                .toList();
        boolean alone = numbers.size() == 1
                && !asking.message().written().contains("%")
                && asking.message().amounts().isEmpty()
                && asking.saysOnly(
                        Set.copyOf(numbers),
                        word -> PayWords.isOfPay(word)
                                || PayWords.OF_JUDGING.contains(word)
                                || Plain.OWN.contains(word)
                                || OFFERED.contains(word));
        long sum = numbers.stream().mapToLong(Long::parseLong).findFirst().orElse(0) * THOUSAND;
        return alone && places.ranges(shown).anyMatch(range -> sum * FAR >= range.low() && sum <= range.high() * FAR)
                ? Optional.of(new Reading(
                        new Intent.Stand(asking.role(), List.of(new Sum(sum, Optional.empty(), Sum.YEAR)), shown),
                        Understanding.PLAIN.assuming("I took " + numbers.get(0) + " as so many thousand.")))
                : Optional.empty();
    }
}
