package dev.careerbot.reading.tips;

import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Place;
import dev.careerbot.guide.Zone;
import dev.careerbot.guide.Zones;
import dev.careerbot.reading.said.Lists;
import dev.careerbot.words.Lexicon;
import dev.careerbot.words.PlaceMention;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a zone of time: by its name in any case, by a city, by a country where that has one, by a difference from UTC. */
final class ZoneReader {
    /** Names of zones that people write in capitals in a sentence. */
    private static final Set<String> ALSO_SHORT = Set.of("utc", "gmt", "cet", "eet");

    private static final int LONGEST_WRITTEN = 40;

    /** Words that may stand around a place without making it anything else. */
    private static final Set<String> AROUND = Lists.words("""
            i im am is its in at from my the a time zone timezone city live living here near please pls to of and we
            are be it for use take set hours hour clock local based area country me that would ok yes on by there
            currently now right town""");

    private final Zones zones;
    private final Lexicon lexicon;

    ZoneReader(Zones zones, Lexicon lexicon) {
        this.zones = zones;
        this.lexicon = lexicon;
    }

    /** In the middle of a sentence: only what can hardly be anything else. */
    ZoneSaid within(String text) {
        return ZoneNames.named(text)
                .or(() -> ZoneNames.offset(text))
                .or(() -> shortName(text, false))
                .or(() -> place(lexicon.read(text).places(), Folding.fold(text)))
                .orElse(ZoneSaid.NOTHING);
    }

    /** Where a zone is expected: whatever else it says is named back as unknown. */
    ZoneSaid answer(String text) {
        String bare = bare(text);
        if (bare.isEmpty()) {
            return ZoneSaid.NOTHING;
        }
        return ZoneNames.named(text)
                .or(() -> ZoneNames.offset(text))
                .or(() -> whole(text.strip()))
                .or(() -> whole(bare))
                .or(() -> shortName(bare, true))
                .or(() -> ZoneNames.misspelt(written(text)))
                .or(() -> wholePlace(text))
                .or(() -> place(lexicon.placesIn(bareWritten(text)), bare))
                .orElseGet(() -> new ZoneSaid.Unknown(written(text)));
    }

    /** Whether it names a zone or a place and says nothing besides. */
    boolean isOnlyThat(String text) {
        if (ZoneNames.isIn(text)) {
            return bare(withoutNames(text)).isEmpty();
        }
        String bare = bare(text);
        return wholePlace(text).isPresent()
                || !bare.isEmpty()
                        && (ZoneNames.called(bare).isPresent()
                                || zones.shortName(bare).isPresent()
                                || !zones.at(bare).isEmpty()
                                || isAllPlaces(text));
    }

    /** What else is said beside "Europe/Madrid", "UTC+2" or "PST". */
    String withoutNames(String text) {
        return ZoneNames.besides(text).filter(token -> !isShortName(token)).collect(Collectors.joining(" "));
    }

    private boolean isShortName(String token) {
        return isLoud(token) && meantBy(Folding.fold(token)).isPresent();
    }

    private static boolean isLoud(String token) {
        return token.length() >= 2
                && token.equals(token.toUpperCase(Locale.ROOT))
                && Character.isLetter(token.charAt(0));
    }

    private boolean isAllPlaces(String text) {
        int inPlaces = lexicon.placesIn(bareWritten(text)).stream()
                .filter(place -> place.place().kind() != Place.Kind.WIDE)
                .mapToInt(place -> Folding.fold(place.written()).split(" ").length)
                .sum();
        return inPlaces > 0 && inPlaces >= bare(text).split(" ").length;
    }

    private static String bareWritten(String text) {
        return Stream.of(text.split("[\\s,]+"))
                .filter(word -> !AROUND.contains(Folding.fold(word)))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String text) {
        return Stream.of(Folding.fold(text).split(" "))
                .filter(word -> !AROUND.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static String written(String text) {
        String bare = bareWritten(text).strip();
        return bare.length() <= LONGEST_WRITTEN ? bare : bare.substring(0, LONGEST_WRITTEN) + "…";
    }

    /** "utc", "japan", "gb": words that are names of zones only when nothing else is said. */
    private Optional<ZoneSaid> whole(String text) {
        return ZoneNames.called(text).map(zone -> whole(zone, text));
    }

    private ZoneSaid whole(ZoneId zone, String text) {
        List<ZoneId> inCountry = Zones.distinct(lexicon.placesIn(text).stream()
                .flatMap(place -> zonesOf(place).stream())
                .toList());
        boolean several = inCountry.size() > 1 && covers(lexicon.placesIn(text), text);
        // "Portugal" names a zone of time too, but not that of everybody there.
        return several
                ? one(text, inCountry)
                : new ZoneSaid.One(inCountry.stream()
                        .filter(other -> Zones.keepTheSameTime(other, zone))
                        .findFirst()
                        .orElse(zone));
    }

    private static boolean covers(List<PlaceMention> places, String text) {
        return places.size() == 1 && Folding.fold(places.get(0).written()).equals(Folding.fold(text));
    }

    /** "London ON" is no London, and "Jersey City" not in Jersey. */
    private Optional<ZoneSaid> wholePlace(String text) {
        List<PlaceMention> places = lexicon.placesIn(text);
        String folded = Folding.fold(text);
        List<ZoneId> all = Stream.concat(
                        covers(places, text) ? zonesOf(places.get(0)).stream() : Stream.of(),
                        zones.at(folded).stream().map(Zone::id))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(one(nameOf(places, text), all));
    }

    private static String nameOf(List<PlaceMention> places, String text) {
        return covers(places, text) ? places.get(0).place().display() : text.strip();
    }

    /** In a sentence short names count only in capitals: "west" is a word, "WEST" a zone. */
    private Optional<ZoneSaid> shortName(String text, boolean wholly) {
        Stream<String> names = wholly
                ? Stream.of(Folding.fold(text))
                : ZoneNames.tokens(text).filter(ZoneReader::isLoud).map(Folding::fold);
        return names.flatMap(name -> meantBy(name).map(meant -> one(name.toUpperCase(Locale.ROOT), meant)).stream())
                .findFirst();
    }

    private Optional<List<ZoneId>> meantBy(String name) {
        return zones.shortName(name)
                .or(() -> ALSO_SHORT.contains(name) ? ZoneNames.called(name).map(List::of) : Optional.empty());
    }

    private static ZoneSaid one(String written, List<ZoneId> meant) {
        List<ZoneId> distinct = Zones.distinct(meant);
        return distinct.size() == 1 ? new ZoneSaid.One(distinct.get(0)) : new ZoneSaid.Several(written, distinct);
    }

    private Optional<ZoneSaid> place(List<PlaceMention> places, String folded) {
        List<ZoneId> direct = zones.at(folded).stream().map(Zone::id).toList();
        for (PlaceMention mention : places) {
            List<ZoneId> there = zonesOf(mention);
            List<ZoneId> all = Stream.concat(there.stream(), direct.stream()).toList();
            if (!all.isEmpty()) {
                return Optional.of(one(mention.place().display(), all));
            }
        }
        return direct.isEmpty()
                ? Optional.empty()
                : Optional.of(one(zones.at(folded).get(0).city(), direct));
    }

    private List<ZoneId> zonesOf(PlaceMention mention) {
        Place place = mention.place();
        if (place.kind() == Place.Kind.WIDE) {
            return List.of();
        }
        return place.countries().stream()
                .flatMap(country -> zonesIn(country, mention).stream())
                .map(Zone::id)
                .toList();
    }

    /** "Georgia (US)" tells a name that is ambiguous from its namesake. */
    private List<Zone> zonesIn(String country, PlaceMention mention) {
        String name = mention.place().isPartOfCountry()
                ? Folding.fold(mention.place().display())
                : Folding.fold(mention.written() + " " + country);
        List<Zone> byName = zones.at(name).stream()
                .filter(zone -> zone.country().equals(country))
                .toList();
        return byName.isEmpty() ? zones.in(country) : byName;
    }
}
