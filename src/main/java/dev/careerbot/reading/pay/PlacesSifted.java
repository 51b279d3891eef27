package dev.careerbot.reading.pay;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Sum;
import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Figure;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.reading.said.PayWords;
import dev.careerbot.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "Which countries pay over 70k", "where is the low end above 40k": the places whose average, or that figure, reaches a sum. */
public final class PlacesSifted {
    /** "Never over", "no more than". */
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:at most|up to|no more|(?:not|never|dont|doesnt)(?: \\w+)? (?:more|over|above|beyond|exceed))\\b");

    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:at least|no less|(?:not|never|dont|doesnt)(?: \\w+)? (?:less|under|below|beneath))\\b");

    private static final Set<String> BELOW = Set.of("under", "below", "less", "beneath");
    private static final Set<String> ABOVE = Lists.words("""
            over above more least beyond exceed exceeds exceeding reach reaches reaching higher top""");

    /** "A high above 100k"; "the highest" and "at least" sift and name none of the figures. */
    private static final Set<String> ENDS = Lists.words("""
            low lows min minimum minimums floor high highs max maximum maximums ceiling upper""");

    /** "High pay over 100k" is pay over 100k. */
    private static final Set<String> EITHER = Set.of("low", "high");

    /** "In my country" asks for no other, nor does "where do i stand with". */
    private static final Pattern WHICH_PLACES =
            Pattern.compile("\\b(?<!\\b(?:my|our|your|both|these|those) )(?:countries|places|nations)\\b"
                    + "|\\b(?:which|what|any|a) (?:country|place|nation|" + Message.PLACE + ")\\b|\\banywhere\\b");

    private static final String EARNS = "(?:earns?|makes?|gets?|pays?|paid|paying|expect|offers?)";
    private static final Pattern WHERE =
            Pattern.compile("\\bwhere (?:(?!if\\b|stand\\b)\\w+ ){0,4}" + EARNS + "\\b.* " + Message.SUM);
    private static final Pattern WHERE_FIGURE = Pattern.compile(
            "\\bwhere (?:(?!if\\b|stand\\b)\\w+ ){0,3}(?:average|" + String.join("|", ENDS) + ")\\b.* " + Message.SUM);
    private static final Pattern EARNS_IT = Pattern.compile("\\b" + EARNS + " (?:\\w+ ){0,2}" + Message.SUM);

    private final Guide guide;
    private final PlacesMeant places;

    public PlacesSifted(Guide guide, PlacesMeant places) {
        this.guide = guide;
        this.places = places;
    }

    /** One sum for a year, and no one place that it would be held against. */
    static boolean areMeant(Message message) {
        if (message.amounts().size() != 1
                || message.hasAny(PayWords.NOT_PAY)
                || PlacesNamed.in(message).stream().anyMatch(place -> place.kind() != PlaceAsked.Kind.WIDE)) {
            return false;
        }
        String per = message.amounts().get(0).per();
        boolean compares = message.hasAny(ABOVE) || message.hasAny(BELOW);
        boolean sifts = compares || message.says(EARNS_IT);
        return (per == null || per.equals(Sum.YEAR))
                && (message.says(WHERE)
                        || compares && message.says(WHERE_FIGURE)
                        || sifts && message.says(WHICH_PLACES));
    }

    /** "Anywhere in scandinavia over 60k": that no place there has a figure is all to say. */
    public Optional<Reading> read(Asking asking) {
        return areMeant(asking.message())
                        && !meant(asking, List.of(), PlacesNamed.in(asking.message()))
                                .isEmpty()
                ? Optional.of(sifted(asking))
                : Optional.empty();
    }

    private static boolean isBelow(Message message) {
        return message.says(AT_MOST) || message.hasAny(BELOW) && !message.says(AT_LEAST);
    }

    private static Figure figure(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> ENDS.contains(words.get(at)))
                .filter(at -> at + 1 == words.size()
                        || !EITHER.contains(words.get(at))
                        || !PayWords.SURELY_PAY.contains(words.get(at + 1)))
                .mapToObj(at -> PayWords.figure(words.get(at)).orElseThrow())
                .findFirst()
                .orElse(Figure.AVERAGE);
    }

    private Reading sifted(Asking asking) {
        Message message = asking.message();
        long sum = message.amounts().get(0).value();
        boolean below = isBelow(message);
        Figure figure = figure(message.words());
        List<String> wanted = message.currencies().stream().map(Currency::code).toList();
        List<PlaceAsked> wide = PlacesNamed.in(message);
        List<PayRange> meant = meant(asking, wanted, wide);
        List<PayRange> reaching = meant.stream()
                .filter(range -> below ? figure.of(range) <= sum : figure.of(range) >= sum)
                .toList();
        String reaches = figure.words()
                + (wide.isEmpty() ? "" : " there")
                + (wanted.isEmpty() ? "" : " in that currency")
                + " is that sum a year or "
                + (below ? "less" : "more");
        if (!reaching.isEmpty()) {
            boolean mixed = reaching.stream().map(PayRange::currency).distinct().count() > 1;
            return shown(
                    asking,
                    reaching,
                    figure,
                    "Places whose " + reaches + (mixed ? ", each in its own currency." : "."));
        }
        String none = "No " + reaches + ".";
        return wanted.isEmpty() || meant.isEmpty()
                ? asking.reading(asking.ask(below ? "lowest-paid" : "highest-paid"))
                        .assuming(none)
                : shown(asking, meant, figure, none);
    }

    private List<PayRange> meant(Asking asking, List<String> wanted, List<PlaceAsked> wide) {
        List<String> excluded = PlacesNamed.excluded(asking.message());
        return guide.payIn(guide.roleWithPlaces(asking.role())).stream()
                .filter(range -> wanted.isEmpty() || PlacesMeant.isIn(range.currency(), wanted))
                .filter(range -> !excluded.contains(range.country()))
                .filter(range -> wide.isEmpty()
                        || wide.stream().anyMatch(place -> place.countries().contains(range.country())))
                .toList();
    }

    private Reading shown(Asking asking, List<PayRange> ranges, Figure figure, String said) {
        List<PlaceAsked> shown =
                ranges.stream().map(range -> places.country(range.country())).toList();
        return asking.reading(new Intent.Pay(asking.role(), shown, Intent.Slant.to(figure), asking.roleNamed()))
                .assuming(said);
    }
}
