package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.guide.Place;
import dev.careerbot.words.Amount;
import dev.careerbot.words.Message;
import dev.careerbot.words.PlaceMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is asked about pay: which places, which figure, and what a sum is held against. */
final class PayAsk {
    /** After a card of pay these ask for its figures once more. */
    private static final Set<String> POINTS_THERE =
            Set.of("there", "between", "range", "limit", "limits", "currency", "currencies");

    /** The kind of section that pay is in. */
    static final String PAY = "salary";

    private final Guide guide;

    PayAsk(Guide guide) {
        this.guide = guide;
    }

    Intent intent(Asking asking) {
        List<PlaceAsked> places = places(asking.message().places());
        if (asking.message().amounts().isEmpty()) {
            return pay(asking, places);
        }
        return stand(asking, places.isEmpty() ? lastPlaces(asking.state()) : places);
    }

    /**
     * "Senior pay in france", "bonus in norway": the guide lacks the one, and the place is answered too. A figure stands
     * beside no refusal.
     */
    Optional<Intent> atPlace(Note note, Asking asking) {
        List<PlaceAsked> places = places(asking.message().places());
        if (places.isEmpty() || !isGapInPay(note) || !note.answers() && hasFigure(places)) {
            return Optional.empty();
        }
        return Optional.of(pay(asking, places).beside(note.id()));
    }

    private static boolean isGapInPay(Note note) {
        String kind = note.topic() == null
                ? note.near().stream().findFirst().orElse("")
                : note.topic().kind();
        return note.kind() == Note.Kind.GAP && kind.equals(PAY);
    }

    private boolean hasFigure(List<PlaceAsked> places) {
        return guide.pay().stream().anyMatch(range -> places.stream()
                .anyMatch(place -> place.countries().contains(range.country())));
    }

    static Intent.Pay pay(Asking asking, List<PlaceAsked> places) {
        return new Intent.Pay(asking.role(), places, slant(asking.message().words()), asking.roleNamed());
    }

    Intent stand(Asking asking, List<PlaceAsked> places) {
        Amount amount = asking.message().amounts().get(0);
        List<String> words = asking.message().words();
        Optional<String> currency = Plain.currency(words).or(() -> Optional.ofNullable(amount.currency()));
        return new Intent.Stand(
                asking.role(), amount.value(), currency, Plain.period(words).orElse("year"), places);
    }

    /**
     * "Is 60k good in london", or "is 60k good there" after a card of pay: a sum and a place need no other word, but for
     * those that ask for what the guide lacks.
     */
    boolean isSumAtPlace(Asking asking) {
        Message message = asking.message();
        boolean place =
                !message.places().isEmpty() || !lastPlaces(asking.state()).isEmpty();
        return !message.amounts().isEmpty()
                && place
                && !message.has(Message.OTHER_JOB)
                && !message.hasAny(Plain.NOT_PAY);
    }

    /** "Max?", "and min", "average?" after a card of pay. */
    Optional<Intent> figureOf(Asking asking) {
        List<String> words = asking.message().words();
        if (asking.saysOnly(
                        Set.of("mean"),
                        word -> isFigure(word)
                                || POINTS_THERE.contains(word)
                                || Plain.PAY.contains(word)
                                || Plain.SOMEONE.contains(word))
                && words.stream().anyMatch(word -> isFigure(word) || POINTS_THERE.contains(word))
                && asking.state() instanceof State.OnPay pay
                && !pay.countries().isEmpty()) {
            return Optional.of(new Intent.Pay(pay.role(), lastPlaces(pay), slant(words), true));
        }
        return Optional.empty();
    }

    static boolean isFigure(String word) {
        return Plain.LOW.contains(word)
                || Plain.HIGH.contains(word)
                || Plain.AVERAGE.contains(word)
                || Plain.MONTH.contains(word);
    }

    static Slant slant(List<String> words) {
        if (words.stream().anyMatch(Plain.MONTH::contains)) {
            return Slant.MONTH;
        }
        boolean low = words.stream().anyMatch(Plain.LOW::contains);
        boolean high = words.stream().anyMatch(Plain.HIGH::contains);
        return low == high ? Slant.CARD : low ? Slant.LOW : Slant.HIGH;
    }

    List<PlaceAsked> lastPlaces(State state) {
        return state instanceof State.OnPay pay
                ? pay.countries().stream().map(this::country).toList()
                : List.of();
    }

    /** A country by its code, under the name that its figure goes by. */
    PlaceAsked country(String code) {
        String name = guide.pay().stream()
                .filter(range -> range.country().equals(code) && range.place() != null)
                .map(range -> java.util.Objects.requireNonNull(range.place()))
                .findFirst()
                .orElse(guide.countryName(code));
        return new PlaceAsked(name, PlaceAsked.Kind.COUNTRY, List.of(code));
    }

    /** "How many rand in SA": an unclear name is clear beside another of the same country. */
    static List<PlaceAsked> places(List<PlaceMention> mentions) {
        Set<String> sure = mentions.stream()
                .filter(mention -> mention.place().kind() != Place.Kind.AMBIGUOUS)
                .flatMap(mention -> mention.place().countries().stream())
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> mention.place().kind() != Place.Kind.AMBIGUOUS
                        || mention.place().countries().stream().noneMatch(sure::contains))
                .map(PayAsk::asked)
                .collect(Collectors.toMap(
                        PlaceAsked::countries, place -> place, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static PlaceAsked asked(PlaceMention mention) {
        Place place = mention.place();
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
