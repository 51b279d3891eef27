package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.CountWords;
import dev.careerbot.reading.said.Excluding;
import dev.careerbot.reading.said.Hearing;
import dev.careerbot.reading.said.Pointing;
import dev.careerbot.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how the places on a card are to change: "without the uk", "spain too", "swap france for canada". */
public final class PlacesChanged implements Hearing.OfOne {
    private static final Set<String> ADDING = Set.of("add", "include", "plus", "too", "also");

    /** "Throw in the us", "put spain in as well". */
    private static final Set<String> PUTTING_IN = Set.of("throw", "toss", "chuck", "put", "bring");

    private static final Set<String> BACK_IN = Set.of("in", "back");

    private static final Pattern AS_WELL = Pattern.compile("\\bas well$");

    /** "No uk"; before a place that is not shown "no" takes back what was said. */
    private static final Pattern NO_PLACE = Pattern.compile("\\bno (?:the )?" + Message.PLACE);

    /** "Tell me all about canada" adds it to nothing. */
    private static final Pattern ALL_ABOUT = Pattern.compile("\\ball (?:about|on|of|for)\\b");

    private static final Set<String> SWAPPING = Set.of("swap", "replace", "exchange", "switch", "change");

    /** "Take out germany", "drop canada, take spain". */
    private static final Set<String> BESIDE = Set.of("out", "take");

    private static final Set<String> DROPPING =
            Set.of("drop", "skip", "remove", "without", "except", "excluding", "minus");

    private static final String NEVER_MIND = "never mind";

    /** "Forget the uk, only the first one", "never mind spain, the other one". */
    private static final Set<String> PICKING = Set.of("only", "just", "other", "never", "mind");

    static final String THE_REST = "The rest of what was shown.";

    private final PlacesMeant places;

    public PlacesChanged(PlacesMeant places) {
        this.places = places;
    }

    @Override
    public Optional<Reading> read(Asking asking) {
        boolean alone = asking.message().has(Message.PLACE)
                && asking.state() instanceof State.OnPay
                && !asking.message().says(ALL_ABOUT)
                && asking.saysOnly(
                        Set.of(Message.PLACE),
                        Excluding.NOT_THERE,
                        ADDING,
                        PUTTING_IN,
                        BACK_IN,
                        SWAPPING,
                        BESIDE,
                        PICKING,
                        CountWords.ORDINAL,
                        Pointing.BACK,
                        Pointing.BOTH,
                        Pointing.ALL);
        List<PlaceAsked> shown = alone ? shown(asking) : List.of();
        return shown.isEmpty()
                ? Optional.empty()
                : change(asking.message(), shown).flatMap(change -> reading(asking, shown, change));
    }

    /** All that was looked at one by one; behind several the one that was then picked of them; else all there are. */
    private List<PlaceAsked> shown(Asking asking) {
        boolean picked = asking.state() instanceof State.OnPay pay && pay.pickedOfSeveral();
        if (picked) {
            return places.onCard(asking.state());
        }
        List<PlaceAsked> shown = places.soFar(asking.message(), asking.state());
        return shown.isEmpty() && asking.message().hasAny(DROPPING) ? places.all(asking.role()) : shown;
    }

    private record Change(List<PlaceAsked> dropped, List<PlaceAsked> added) {
        boolean drops(PlaceAsked place) {
            return dropped.stream().anyMatch(gone -> gone.countries().equals(place.countries()));
        }
    }

    private static Optional<Change> change(Message message, List<PlaceAsked> shown) {
        List<PlaceAsked> named = PlacesNamed.of(message.places());
        List<PlaceAsked> refused =
                refused(message).filter(place -> isShown(place, shown)).stream().toList();
        boolean refuses = !refused.isEmpty();
        List<PlaceAsked> wanted = refuses
                ? named.stream().filter(place -> !refused.contains(place)).toList()
                : PlacesNamed.in(message);
        boolean drops = refuses || message.hasAny(Excluding.NOT_THERE) || message.says(NEVER_MIND);
        if (message.hasAny(SWAPPING)) {
            return named.size() == 2
                    ? Optional.of(new Change(named.subList(0, 1), named.subList(1, 2)))
                    : Optional.empty();
        }
        if (!drops && message.has("out")) {
            return Optional.of(new Change(named, List.of()));
        }
        boolean adds = message.hasAny(ADDING)
                || message.hasAny(PUTTING_IN) && message.hasAny(BACK_IN)
                || message.hasAny(Pointing.BOTH)
                || message.says(AS_WELL)
                || drops && (refuses || message.has("take"));
        List<PlaceAsked> dropped =
                drops ? named.stream().filter(place -> !wanted.contains(place)).toList() : List.of();
        boolean clear = drops && wanted.isEmpty() || adds && !wanted.isEmpty();
        return clear ? Optional.of(new Change(dropped, wanted)) : Optional.empty();
    }

    private static Optional<PlaceAsked> refused(Message message) {
        Matcher no = NO_PLACE.matcher(message.text());
        if (!no.find()) {
            return Optional.empty();
        }
        long before = Arrays.stream(message.text().substring(0, no.start()).split(" "))
                .filter(Message.PLACE::equals)
                .count();
        return message.places().stream()
                .skip(before)
                .limit(1)
                .flatMap(place -> PlacesNamed.of(List.of(place)).stream())
                .findFirst();
    }

    private Optional<Reading> reading(Asking asking, List<PlaceAsked> shown, Change change) {
        boolean without = change.dropped().isEmpty()
                && places.ranges(change.added()).findAny().isEmpty();
        if (without) {
            return Optional.empty(); // "Ghana too?" adds nothing: that there is no figure is all to say
        }
        List<PlaceAsked> left = Stream.concat(
                        picked(asking.message(), shown).stream().filter(place -> !change.drops(place)),
                        change.added().stream().filter(place -> !isShown(place, shown)))
                .toList();
        if (left.isEmpty()) {
            return Optional.of(Reading.of(asking.ask("salary")));
        }
        Intent.Pay pay = asking.card(left);
        return Optional.of(Reading.of(pay.beginningAnew()).assuming(said(shown, left, change)));
    }

    /** The one that is counted, as they stood before any was dropped; else all. */
    private static List<PlaceAsked> picked(Message message, List<PlaceAsked> shown) {
        return message.words().stream()
                .mapToInt(word -> CountWords.LAST.contains(word) ? shown.size() : CountWords.ordinal(word))
                .filter(number -> number > 0 && number <= shown.size())
                .mapToObj(number -> shown.subList(number - 1, number))
                .findFirst()
                .orElse(shown);
    }

    private static boolean isShown(PlaceAsked place, List<PlaceAsked> shown) {
        return shown.stream().anyMatch(there -> there.countries().equals(place.countries()));
    }

    private static String said(List<PlaceAsked> shown, List<PlaceAsked> left, Change change) {
        if (shown.equals(left)) {
            return change.added().isEmpty() ? "That was not shown." : "That was shown already.";
        }
        return shown.containsAll(left) ? THE_REST : "What was shown, so changed.";
    }
}
