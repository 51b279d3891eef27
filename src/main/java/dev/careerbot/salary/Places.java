package dev.careerbot.salary;

import dev.careerbot.conversation.PlaceAsked;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Tap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the places that were asked about have a figure, and what has to be said of the others. */
final class Places {
    private final Guide guide;

    Places(Guide guide) {
        this.guide = guide;
    }

    /** What was found for the places of one question. */
    record Found(Map<String, PayRange> ranges, List<String> remarks, Map<String, String> without) {
        /** What has to be said before any figure: which place a figure is really of, and which have none. */
        List<Part> said() {
            List<Part> parts = new ArrayList<>();
            remarks.forEach(remark -> parts.add(Part.plain(remark)));
            without.forEach((country, name) ->
                    parts.add(Part.plain("The guide has no figure for " + name + ".", new About.NoFigure(country))));
            return parts;
        }
    }

    Found find(String role, List<PlaceAsked> asked) {
        Found found = new Found(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        asked.forEach(place -> add(role, place, found));
        return found;
    }

    String noneFor(String role) {
        return "The guide has no figure by country for the role "
                + guide.role(role).title() + ".";
    }

    Part ofAnotherRole(String asked, String shown) {
        return Part.plain(noneFor(asked) + " This is the " + guide.role(shown).title() + "'s.");
    }

    private void add(String role, PlaceAsked place, Found found) {
        if (place.kind() == PlaceAsked.Kind.WIDE) {
            addWide(role, place, found);
            return;
        }
        String country = place.countries().get(0);
        Optional<PayRange> range = guide.payIn(role, country);
        if (range.isEmpty()) {
            String within =
                    place.kind() == PlaceAsked.Kind.PART_OF_COUNTRY ? " (" + place.display() + " is there)" : "";
            found.without().put(country, PlaceName.withArticle(guide.countryName(country)) + within);
            return;
        }
        found.ranges().put(country, range.get());
        String has = name(range.get());
        String others = Stream.of(place.display().split(PlaceAsked.OR))
                .filter(name -> !name.equals(has))
                .map(PlaceName::withArticle)
                .collect(Collectors.joining(PlaceAsked.OR));
        if (!others.isEmpty()) {
            found.remarks().add("The guide has " + PlaceName.withArticle(has) + ", not " + others + ".");
        }
    }

    private void addWide(String role, PlaceAsked place, Found found) {
        List<PayRange> ranges = guide.payIn(role).stream()
                .filter(range -> place.countries().contains(range.country()))
                .toList();
        ranges.forEach(range -> found.ranges().put(range.country(), range));
        found.remarks()
                .add(
                        ranges.isEmpty()
                                ? "The guide has no figure for any place in " + place.display() + "."
                                : "The guide has no figure for " + place.display()
                                        + " as a whole; it has these places in it.");
    }

    /** The place that a figure is really of. */
    String name(PayRange range) {
        return guide.placeOf(range);
    }

    /** All that have a figure, as a sentence names them. */
    String listed(String role) {
        return guide.payIn(role).stream()
                .map(range -> PlaceName.withArticle(name(range)))
                .collect(Collectors.joining(", "));
    }

    List<Choice> choices(String role) {
        return guide.payIn(role).stream().map(this::choice).toList();
    }

    Choice choice(PayRange range) {
        return new Choice(
                name(range), Tap.open(range.id()), TopicId.pay(range.role()).toString());
    }

    /** Where another role is spoken of. */
    Choice choiceOfRole(PayRange range) {
        Choice place = choice(range);
        return new Choice(
                "Pay in " + PlaceName.withArticle(name(range)) + ": "
                        + guide.role(range.role()).title(),
                place.tap(),
                place.section());
    }
}
