package dev.careerbot.reading.pay;

import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Place;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which places a message names and asks about: no place that it excludes, takes back, or only comes from. */
public final class PlacesNamed {
    /** "Whether or not germany", "why not germany". */
    private static final Set<String> NOT_EXCLUDING = Set.of("or", "why");

    /** "Not in germany or spain". */
    private static final Set<String> GOES_ON_EXCLUDING = Set.of("in", "at", "the", "and", "or", "about", "out");

    private static final Set<String> BESIDE_CORRECTING =
            Set.of("i", "that", "make", "it", "in", "the", "hm", "ah", "or", "its");

    private PlacesNamed() {}

    public static List<PlaceAsked> in(Message message) {
        if (message.places().isEmpty()) {
            return List.of();
        }
        Said said = said(message);
        List<PlaceAsked> named = of(said.goal(message), homes(message.currencies()));
        return said.excluded().isEmpty()
                ? named
                : named.stream()
                        .map(place -> place.kind() == PlaceAsked.Kind.WIDE ? without(said.excluded(), place) : place)
                        .toList();
    }

    /** "But not in europe", by their codes. */
    static List<String> excluded(Message message) {
        return said(message).excluded().stream()
                .flatMap(place -> place.place().countries().stream())
                .toList();
    }

    /** "Europe, except the UK". */
    private static PlaceAsked without(List<PlaceMention> excluded, PlaceAsked wide) {
        List<String> left = wide.countries().stream()
                .filter(country -> excluded.stream()
                        .noneMatch(place -> place.place().countries().contains(country)))
                .toList();
        return new PlaceAsked(wide.display(), wide.kind(), left);
    }

    /** Those that are asked about: "not in Spain but in France" names one. */
    public static List<PlaceMention> mentions(Message message) {
        return said(message).goal(message);
    }

    /** @param at where each that is meant stands among the words */
    private record Said(List<PlaceMention> meant, List<Integer> at, List<PlaceMention> excluded) {
        static final Said NOTHING = new Said(List.of(), List.of(), List.of());

        List<PlaceMention> goal(Message message) {
            return Journey.goal(message, meant, at);
        }
    }

    private static Said said(Message message) {
        if (message.places().isEmpty()) {
            return Said.NOTHING;
        }
        List<PlaceMention> meant = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        List<PlaceMention> excluded = new ArrayList<>();
        Iterator<PlaceMention> places = message.places().iterator();
        boolean excludes = false;
        String before = "";
        for (int i = 0; i < message.words().size(); i++) {
            String word = message.words().get(i);
            if (word.equals(Message.PLACE)) {
                PlaceMention place = places.next();
                // "Not spain, portugal": what follows at once is what is wanted instead.
                excludes = excludes && !before.equals(Message.PLACE);
                if (excludes) {
                    excluded.add(place);
                } else {
                    if (!at.isEmpty() && isCorrected(message.words().subList(at.get(at.size() - 1) + 1, i))) {
                        meant.remove(meant.size() - 1);
                        at.remove(at.size() - 1);
                    }
                    meant.add(place);
                    at.add(i);
                }
            } else if (Excluding.NOT_THERE.contains(word) || isNeverMind(before, word)) {
                excludes = !NOT_EXCLUDING.contains(before);
            } else if (!GOES_ON_EXCLUDING.contains(word)
                    && !(word.equals("for") && Excluding.NOT_THERE.contains(before))) {
                excludes = false;
            }
            before = word;
        }
        return new Said(meant, at, excluded);
    }

    /** "Never mind spain"; who says "i don't mind spain" does not exclude it. */
    private static boolean isNeverMind(String before, String word) {
        return word.equals("mind") && before.equals("never");
    }

    /** "Belgium, no sorry, germany": what stands between two places takes the first one back. */
    private static boolean isCorrected(List<String> between) {
        return between.stream().anyMatch(Excluding.CORRECTING::contains)
                && between.stream()
                        .allMatch(word -> Excluding.CORRECTING.contains(word) || BESIDE_CORRECTING.contains(word));
    }

    public static List<PlaceAsked> of(List<PlaceMention> mentions) {
        return of(mentions, Stream.empty());
    }

    /** "How many rand in SA": an unclear name is clear beside another of the same country, or beside its money. */
    private static List<PlaceAsked> of(List<PlaceMention> mentions, Stream<String> homes) {
        List<Place> places = mentions.stream().map(PlaceMention::place).toList();
        Set<String> sure = Stream.concat(
                        homes,
                        places.stream().filter(place -> !isUnclear(place)).flatMap(place -> place.countries().stream()))
                .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> !isUnclear(place) || place.countries().stream().noneMatch(sure::contains))
                .map(PlacesNamed::asked)
                .collect(Collectors.toMap(
                        PlaceAsked::countries, place -> place, PlacesNamed::together, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** "Toronto and vancouver" have one figure. */
    private static PlaceAsked together(PlaceAsked first, PlaceAsked again) {
        boolean parts = first.kind() == PlaceAsked.Kind.PART_OF_COUNTRY && again.kind() == first.kind();
        return parts && !first.display().contains(again.display())
                ? new PlaceAsked(first.display() + PlaceAsked.OR + again.display(), first.kind(), first.countries())
                : first;
    }

    private static boolean isUnclear(Place place) {
        return place.kind() == Place.Kind.AMBIGUOUS;
    }

    /** The countries whose own money it is. */
    static Stream<String> homes(List<Currency> currencies) {
        return currencies.stream().flatMap(currency -> Stream.ofNullable(currency.country()));
    }

    private static PlaceAsked asked(Place place) {
        PlaceAsked.Kind kind =
                switch (place.kind()) {
                    case REGION, CITY -> PlaceAsked.Kind.PART_OF_COUNTRY;
                    case WIDE -> PlaceAsked.Kind.WIDE;
                    case AMBIGUOUS -> PlaceAsked.Kind.AMBIGUOUS;
                    default -> PlaceAsked.Kind.COUNTRY;
                };
        return new PlaceAsked(place.display(), kind, place.countries());
    }
}
