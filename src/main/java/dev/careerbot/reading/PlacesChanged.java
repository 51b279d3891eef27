package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Understanding;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how the places on a card of several are to change: "without the uk", "spain too", "swap france for canada". */
final class PlacesChanged {
    private static final Set<String> ADDING = Set.of("add", "include", "plus", "too", "also");

    private static final Set<String> SWAPPING = Set.of("swap", "replace", "exchange", "switch", "change");

    /** "Take out germany", "drop canada, take spain". */
    private static final Set<String> BESIDE = Set.of("out", "take");

    private final PlacesMeant places;

    PlacesChanged(PlacesMeant places) {
        this.places = places;
    }

    Optional<Reading> read(Asking asking) {
        boolean both = asking.message().hasAny(Plain.BOTH); // "those two plus france" may stand on two cards
        List<PlaceAsked> shown = both ? places.soFar(asking.message(), asking.state()) : places.onCard(asking.state());
        boolean alone = shown.size() > 1
                && asking.saysOnly(
                        Set.of(Message.PLACE),
                        word -> Plain.NOT_THERE.contains(word)
                                || ADDING.contains(word)
                                || SWAPPING.contains(word)
                                || BESIDE.contains(word)
                                || Plain.BACK.contains(word)
                                || Plain.BOTH.contains(word)
                                || Plain.ALL.contains(word));
        return alone ? change(asking.message()).flatMap(change -> reading(asking, shown, change)) : Optional.empty();
    }

    private record Change(List<PlaceAsked> dropped, List<PlaceAsked> added) {
        boolean drops(PlaceAsked place) {
            return dropped.stream().anyMatch(gone -> gone.countries().equals(place.countries()));
        }
    }

    private static Optional<Change> change(Message message) {
        List<PlaceAsked> named = PlacesMeant.named(message.places());
        List<PlaceAsked> wanted = PlacesMeant.named(message);
        boolean drops = message.hasAny(Plain.NOT_THERE);
        if (message.hasAny(SWAPPING)) {
            return named.size() == 2
                    ? Optional.of(new Change(named.subList(0, 1), named.subList(1, 2)))
                    : Optional.empty();
        }
        if (!drops && message.has("out")) {
            return Optional.of(new Change(named, List.of()));
        }
        boolean adds = message.hasAny(ADDING) || message.hasAny(Plain.BOTH) || drops && message.has("take");
        List<PlaceAsked> dropped =
                drops ? named.stream().filter(place -> !wanted.contains(place)).toList() : List.of();
        boolean clear = adds ? !wanted.isEmpty() : drops && wanted.isEmpty();
        return clear ? Optional.of(new Change(dropped, wanted)) : Optional.empty();
    }

    private Optional<Reading> reading(Asking asking, List<PlaceAsked> shown, Change change) {
        boolean without = change.dropped().isEmpty()
                && places.ranges(change.added()).findAny().isEmpty();
        if (without) {
            return Optional.empty(); // "Ghana too?" adds nothing: that there is no figure is all to say
        }
        List<PlaceAsked> left = Stream.concat(
                        shown.stream().filter(place -> !change.drops(place)),
                        change.added().stream().filter(place -> shown.stream()
                                .noneMatch(there -> there.countries().equals(place.countries()))))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(
                        new Intent.Pay(asking.role(), left, Intent.Slant.CARD, asking.roleNamed()),
                        Understanding.PLAIN.assuming(said(shown, left))));
    }

    private static String said(List<PlaceAsked> shown, List<PlaceAsked> left) {
        return shown.equals(left)
                ? "That was shown already."
                : shown.containsAll(left) ? "The rest of what was shown." : "What was shown, so changed.";
    }
}
