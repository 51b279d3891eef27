package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.PlaceName;
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
import java.util.stream.Stream;

/** Reads what holds the places shown so far against each other: "so who pays more", "how big is the gap", "double?". */
public final class PlacesCompared implements Hearing.OfOne {
    private static final Set<String> VERSUS = Set.of("vs", "versus", "v", "compare", "compared", "against");

    /** "How big is the gap", "is it twice as much". */
    private static final Set<String> DIFFERENCE = Lists.words("""
            difference differences gap apart percent percentage ratio times double twice triple half""");

    private static final Set<String> SIZE = Lists.words("big large wide huge far almost nearly by");

    /** "Who wins" is who pays more. */
    private static final Set<String> AHEAD = Lists.with(
            Steering.COMPARING, "win wins won winner ahead leads leader trail trails trailing lag lags behind");

    /** "And with spain". */
    private static final Pattern BESIDE_SHOWN =
            Pattern.compile("(?:(?:and|ok|so|now|then) )*with (?:the )?" + Message.PLACE);

    private static final Set<String> COMPARING = Lists.all(AHEAD, PayWords.HIGH, PayWords.LOW);

    private static final Set<String> BESIDE_AHEAD = Lists.words("comes come out");

    /** "Who's top". */
    private static final Set<String> WHICH = Lists.with(Steering.WHICH, "whos wheres whichs");

    /** "Put the two next to each other". */
    private static final Set<String> BESIDE =
            Set.of("put", "next", "each", "side", "beside", "alongside", "line", "up");

    /** Of these one is enough to say so. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("put", "side", "beside", "alongside");

    /** "Vs the one before". */
    private static final Set<String> EARLIER = Set.of("before", "previous", "earlier", "other", "first", "last", "one");

    /** "The highest of these". */
    private static final Set<String> SHOWN = Set.of("these", "those", "them");

    /** "Can i compare these straight?" */
    private static final Set<String> DIRECTLY = Set.of("straight", "directly", "mine", "one");

    /** "Which of the 3 is the highest". */
    private static final Set<String> SO_MANY = Set.of("2", "3");

    /** To "why more than spain". */
    public static final String WHY_NOT_SAID = "Why a place's figure is as it is, the guide does not say.";

    private final PlacesMeant places;

    public PlacesCompared(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        boolean meant = isMeant(asking.message(), places.soFar(asking.state()).size() > 1)
                && saysNoMore(asking)
                && !namesTwoFigures(asking.message());
        return meant ? sideBySide(asking.state(), places.soFar(asking.message(), asking.state())) : Optional.empty();
    }

    /** "More or less than canada?" after a card of pay; "so germany wins" where that was one of several. */
    public Optional<Reading> withAnother(Asking asking) {
        List<PlaceAsked> last = places.onCard(asking.state());
        boolean compares = !last.isEmpty()
                && asking.message().places().size() == 1
                && (asking.message().hasAny(AHEAD) || asking.message().is(BESIDE_SHOWN))
                && asking.saysOnly(Set.of(Message.PLACE, "why"), AHEAD, PayWords.PAY, PayWords.SOMEONE);
        if (!compares) {
            return Optional.empty();
        }
        List<PlaceAsked> named = PlacesNamed.in(asking.message());
        boolean why = asking.message().has("why");
        if (countries(last).equals(countries(named))) {
            Optional<Reading> all = sideBySide(asking.state(), places.soFar(asking.state()));
            return why
                    ? all.or(() -> Optional.of(Reading.of(PayAsk.pay(asking, last))))
                            .map(reading -> reading.assuming(WHY_NOT_SAID))
                    : all;
        }
        List<PlaceAsked> both =
                Stream.concat(last.stream(), named.stream()).distinct().toList();
        return Optional.of(
                Reading.of(asking.card(both)).assuming(why ? WHY_NOT_SAID : "Compared with " + named(last) + "."));
    }

    /** London is the United Kingdom there. */
    private static List<List<String>> countries(List<PlaceAsked> asked) {
        return asked.stream().map(PlaceAsked::countries).toList();
    }

    /** Nothing where there is but one. */
    private static Optional<Reading> sideBySide(State state, List<PlaceAsked> meant) {
        return state instanceof State.OnPay shown && meant.size() > 1
                ? Optional.of(Reading.of(new Intent.Pay(shown.role(), meant, Intent.Slant.CARD, true))
                        .assuming("What was shown so far, side by side."))
                : Optional.empty();
    }

    private static boolean isMeant(Message message, boolean several) {
        boolean compares = message.hasAny(COMPARING);
        return message.hasAny(Pointing.BOTH)
                || message.has("same") && several
                || message.hasAny(WHICH) && compares
                || message.hasAny(VERSUS) && message.hasAny(EARLIER)
                || message.hasAny(DIFFERENCE)
                || message.has("compare")
                || message.hasAny(SHOWN) && compares
                || message.has("much") && (message.has("by") || message.hasAny(Steering.COMPARING));
    }

    /** "The difference between the low one and the average" lies within each place. */
    private static boolean namesTwoFigures(Message message) {
        return Stream.of(PayWords.LOW, PayWords.AVERAGE, PayWords.HIGH)
                        .filter(message::hasAny)
                        .count()
                > 1;
    }

    private static boolean saysNoMore(Asking asking) {
        boolean besides = asking.message().hasAny(SIDE_BY_SIDE);
        boolean ahead = asking.message().hasAny(COMPARING);
        return asking.saysOnly(
                COMPARING,
                DIFFERENCE,
                SIZE,
                ahead ? BESIDE_AHEAD : Set.of(),
                Pointing.BOTH,
                SO_MANY,
                PayWords.SOMEONE,
                DIRECTLY,
                besides ? BESIDE : Set.of(),
                WHICH,
                EARLIER,
                CountWords.SHOWING,
                Pointing.BACK,
                PayWords.PAY,
                PayWords.FIGURE);
    }

    static String named(List<PlaceAsked> places) {
        List<String> names = places.stream()
                .map(place -> PlaceName.withArticle(place.display()))
                .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
