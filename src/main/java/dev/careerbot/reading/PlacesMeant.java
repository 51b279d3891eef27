package dev.careerbot.reading;

import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Place;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which places a message about pay means: those it names, the home of the money it names, those of the card shown. */
final class PlacesMeant {
    private final Guide guide;

    PlacesMeant(Guide guide) {
        this.guide = guide;
    }

    /** "How much zloty" asks about Poland. */
    List<PlaceAsked> in(Message message) {
        List<PlaceAsked> named = named(message);
        return named.isEmpty()
                ? homes(message.currencies()).distinct().map(this::country).toList()
                : named;
    }

    /** The same in a talk: "is 60k dollars good", "and juniors?", "the max in the first" ask about the card shown. */
    List<PlaceAsked> inTalk(Message message, State state) {
        return Stream.of(named(message), pointedAt(message, state), in(message))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "UK in dollars", "salary in spain in rupees", and not "UK in pounds". */
    boolean wantsOtherMoney(Message message) {
        List<String> wanted = message.currencies().stream().map(Currency::code).toList();
        return message.amounts().isEmpty()
                && !wanted.isEmpty()
                && named(message).stream()
                        .flatMap(place -> place.countries().stream())
                        .anyMatch(country -> guide.pay().stream()
                                .filter(range -> range.country().equals(country))
                                .noneMatch(range -> isIn(range.currency(), wanted)));
    }

    static boolean isIn(String code, List<String> wanted) {
        return wanted.stream().anyMatch(named -> Currency.isMeant(code, named));
    }

    /** Those of the card, or those of them that are meant: "the second one", "the other country", "the naira one". */
    List<PlaceAsked> pointedAt(Message message, State state) {
        List<PlaceAsked> all = onCard(state);
        int which = which(message.words(), all.size());
        List<PlaceAsked> inMoney = all.stream()
                .filter(place -> message.amounts().isEmpty() && isPaidIn(message.currencies(), place))
                .toList();
        return which < all.size() ? List.of(all.get(which)) : inMoney.isEmpty() ? all : inMoney;
    }

    /** "In rand, yes?" of what is in rand on the card. */
    boolean isInItsMoney(Message message, State state) {
        return onCard(state).stream().anyMatch(place -> isPaidIn(message.currencies(), place));
    }

    /** Those whose figures are in the money that is named; all where none is. */
    List<PlaceAsked> inMoney(String role, Message message) {
        return all(role).stream()
                .filter(place -> message.currencies().isEmpty() || isPaidIn(message.currencies(), place))
                .toList();
    }

    private boolean isPaidIn(List<Currency> currencies, PlaceAsked place) {
        List<String> codes = currencies.stream().map(Currency::code).toList();
        return ranges(List.of(place)).anyMatch(range -> isIn(range.currency(), codes));
    }

    /** What the guide has of them. */
    Stream<PayRange> ranges(List<PlaceAsked> asked) {
        return guide.pay().stream().filter(range -> asked.stream()
                .anyMatch(place -> place.countries().contains(range.country())));
    }

    /** Counted from 0; as many as there are if none is singled out. */
    private static int which(List<String> words, int count) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            if (CountWords.COUNTED_PLACES.contains(words.get(i + 1))) {
                boolean last = CountWords.LAST.contains(word) || word.equals("other");
                return last
                        ? Math.max(0, count - 1)
                        : CountWords.ordinal(word) > 0 ? CountWords.ordinal(word) - 1 : count;
            }
        }
        return count;
    }

    /** All that the guide has figures for. */
    List<PlaceAsked> all(String role) {
        return guide.payIn(guide.roleWithPlaces(role)).stream()
                .map(range -> country(range.country()))
                .toList();
    }

    List<PlaceAsked> onCard(State state) {
        return state instanceof State.OnPay pay
                ? pay.countries().stream().map(this::country).toList()
                : List.of();
    }

    /** Those of the cards above too. */
    List<PlaceAsked> soFar(State state) {
        if (!(state instanceof State.OnPay pay)) {
            return List.of();
        }
        return Stream.concat(
                        pay.before().stream().filter(place -> !pay.countries().contains(place)),
                        pay.countries().stream())
                .map(this::country)
                .toList();
    }

    /** Of places looked at one by one "those two" are the latest two. */
    List<PlaceAsked> soFar(Message message, State state) {
        List<PlaceAsked> all = soFar(state);
        int two = message.has("both") ? 2 : 0;
        int many = message.words().stream()
                .filter(Plain.BOTH::contains)
                .mapToInt(CountWords::number)
                .reduce(two, Math::max);
        return many < 2 || onCard(state).size() > 1 ? all : all.subList(Math.max(0, all.size() - many), all.size());
    }

    /** A country by its code, under the name that its figure goes by. */
    PlaceAsked country(String code) {
        Optional<String> name = guide.pay().stream()
                .filter(range -> range.country().equals(code))
                .flatMap(range -> Stream.ofNullable(range.place()))
                .findFirst();
        return new PlaceAsked(name.orElse(guide.countryName(code)), PlaceAsked.Kind.COUNTRY, List.of(code));
    }

    static List<PlaceAsked> named(Message message) {
        Said said = said(message);
        List<PlaceAsked> named = named(said.goal(message), homes(message.currencies()));
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
    static List<PlaceMention> mentions(Message message) {
        return said(message).goal(message);
    }

    /** @param at where each that is meant stands among the words */
    private record Said(List<PlaceMention> meant, List<Integer> at, List<PlaceMention> excluded) {
        List<PlaceMention> goal(Message message) {
            return Journey.goal(message, meant, at);
        }
    }

    private static Said said(Message message) {
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
            } else if (Plain.NOT_THERE.contains(word)) {
                excludes = !Plain.NOT_EXCLUDING.contains(before);
            } else if (!Plain.GOES_ON_EXCLUDING.contains(word)
                    && !(word.equals("for") && Plain.NOT_THERE.contains(before))) {
                excludes = false;
            }
            before = word;
        }
        return new Said(meant, at, excluded);
    }

    /** "Belgium, no sorry, germany": what stands between two places takes the first one back. */
    private static boolean isCorrected(List<String> between) {
        return between.stream().anyMatch(Plain.CORRECTING::contains)
                && between.stream()
                        .allMatch(word -> Plain.CORRECTING.contains(word) || Plain.BESIDE_CORRECTING.contains(word));
    }

    static List<PlaceAsked> named(List<PlaceMention> mentions) {
        return named(mentions, Stream.empty());
    }

    /** "How many rand in SA": an unclear name is clear beside another of the same country, or beside its money. */
    private static List<PlaceAsked> named(List<PlaceMention> mentions, Stream<String> homes) {
        List<Place> places = mentions.stream().map(PlaceMention::place).toList();
        Set<String> sure = Stream.concat(
                        homes,
                        places.stream().filter(place -> !isUnclear(place)).flatMap(place -> place.countries().stream()))
                .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> !isUnclear(place) || place.countries().stream().noneMatch(sure::contains))
                .map(PlacesMeant::asked)
                .collect(Collectors.toMap(
                        PlaceAsked::countries, place -> place, PlacesMeant::together, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** "Toronto and vancouver" have one figure. */
    private static PlaceAsked together(PlaceAsked first, PlaceAsked again) {
        boolean parts = first.kind() == PlaceAsked.Kind.PART_OF_COUNTRY && again.kind() == first.kind();
        return parts && !first.display().contains(again.display())
                ? new PlaceAsked(first.display() + " or " + again.display(), first.kind(), first.countries())
                : first;
    }

    private static boolean isUnclear(Place place) {
        return place.kind() == Place.Kind.AMBIGUOUS;
    }

    private static Stream<String> homes(List<Currency> currencies) {
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
