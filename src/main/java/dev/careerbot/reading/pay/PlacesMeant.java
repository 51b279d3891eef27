package dev.careerbot.reading.pay;

import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.MoneySign;
import dev.careerbot.guide.PayRange;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Counts;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which places a message about pay means: those it names, the home of the money it names, those of the card shown. */
public final class PlacesMeant {
    private final Guide guide;

    public PlacesMeant(Guide guide) {
        this.guide = guide;
    }

    /** "How much zloty" asks about Poland. */
    public List<PlaceAsked> in(Message message) {
        List<PlaceAsked> named = PlacesNamed.in(message);
        return named.isEmpty()
                ? PlacesNamed.homes(message.currencies())
                        .distinct()
                        .map(this::country)
                        .toList()
                : named;
    }

    /** The same in a talk: "is 60k dollars good", "and juniors?", "the max in the first" ask about the card shown. */
    public List<PlaceAsked> inTalk(Message message, State state) {
        return Stream.of(PlacesNamed.in(message), pointedAt(message, state), in(message))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "UK in dollars", "salary in spain in rupees", and not "UK in pounds". */
    boolean wantsOtherMoney(Message message, List<PlaceAsked> asked) {
        List<String> wanted = message.currencies().stream().map(Currency::code).toList();
        return message.amounts().isEmpty()
                && !wanted.isEmpty()
                && (ranges(asked).anyMatch(range -> !isIn(range.currency(), wanted))
                        || wanted.stream().anyMatch(code -> ranges(asked)
                                .noneMatch(range -> isIn(range.currency(), List.of(code)))));
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
        return which > 0 ? List.of(all.get(which - 1)) : inMoney.isEmpty() ? all : inMoney;
    }

    /** "In rand, yes?" of what is in rand on the card. */
    boolean isInItsMoney(Message message, State state) {
        return onCard(state).stream().anyMatch(place -> isPaidIn(message.currencies(), place));
    }

    /** The one money of their figures. */
    Optional<MoneySign> moneyOf(List<PlaceAsked> asked) {
        List<String> codes = ranges(asked).map(PayRange::currency).distinct().toList();
        return codes.size() == 1 ? MoneySign.of(codes.get(0)) : Optional.empty();
    }

    /** Those whose figures are in the money that is named; all where none is. */
    public List<PlaceAsked> inMoney(String role, Message message) {
        return all(role).stream()
                .filter(place -> message.currencies().isEmpty() || isPaidIn(message.currencies(), place))
                .toList();
    }

    private boolean isPaidIn(List<Currency> currencies, PlaceAsked place) {
        List<String> codes = currencies.stream().map(Currency::code).toList();
        return ranges(List.of(place)).anyMatch(range -> isIn(range.currency(), codes));
    }

    /** What the guide has of them. */
    public Stream<PayRange> ranges(List<PlaceAsked> asked) {
        return guide.pay().stream().filter(range -> asked.stream()
                .anyMatch(place -> place.countries().contains(range.country())));
    }

    /** Counted from 1; 0 if none of them is singled out. */
    private static int which(List<String> words, int many) {
        return IntStream.range(1, words.size())
                .filter(at -> CountWords.COUNTED_PLACES.contains(words.get(at)))
                .map(at -> words.get(at - 1).equals("other") ? many : Counts.among(many, Counts.numberAt(words, at)))
                .filter(number -> number > 0 && number <= many)
                .findFirst()
                .orElse(0);
    }

    /** All that the guide has figures for. */
    public List<PlaceAsked> all(String role) {
        return guide.payIn(guide.roleWithPlaces(role)).stream()
                .map(range -> country(range.country()))
                .toList();
    }

    public List<PlaceAsked> onCard(State state) {
        return state instanceof State.OnPay pay
                ? pay.countries().stream().map(this::country).toList()
                : List.of();
    }

    /** Those of the cards above, too, where this one has a single place: what is several was put together so. */
    public List<PlaceAsked> soFar(State state) {
        List<PlaceAsked> shown = onCard(state);
        return shown.size() > 1
                ? shown
                : Stream.concat(before(state).stream(), shown.stream()).toList();
    }

    /** Those of the cards above that are not on this one. */
    List<PlaceAsked> before(State state) {
        return state instanceof State.OnPay pay
                ? pay.before().stream()
                        .filter(place -> !pay.countries().contains(place))
                        .map(this::country)
                        .toList()
                : List.of();
    }

    /** Of places looked at one by one "those two" are the latest two; of several named at once they single out none. */
    public List<PlaceAsked> soFar(Message message, State state) {
        List<PlaceAsked> all = soFar(state);
        int two = message.has("both") ? 2 : 0;
        int many = message.words().stream()
                .filter(Pointing.BOTH::contains)
                .mapToInt(CountWords::number)
                .reduce(two, Math::max);
        if (many < 2 || many >= all.size()) {
            return all;
        }
        if (message.has("first")) {
            return all.subList(0, many);
        }
        return message.hasAny(CountWords.LAST) || areOneByOne(state) ? all.subList(all.size() - many, all.size()) : all;
    }

    /** What was put together from cards above ends in the last of them. */
    private static boolean areOneByOne(State state) {
        return state instanceof State.OnPay pay
                && (pay.countries().size() < 2
                        || !pay.before().isEmpty() && last(pay.countries()).equals(last(pay.before())));
    }

    private static String last(List<String> countries) {
        return countries.get(countries.size() - 1);
    }

    /** A country by its code, under the name that its figure goes by. */
    public PlaceAsked country(String code) {
        Optional<String> name = guide.pay().stream()
                .filter(range -> range.country().equals(code))
                .flatMap(range -> Stream.ofNullable(range.place()))
                .findFirst();
        return new PlaceAsked(name.orElse(guide.countryName(code)), PlaceAsked.Kind.COUNTRY, List.of(code));
    }
}
