package dev.careerbot.salary;

import dev.careerbot.citing.Lines;
import dev.careerbot.conversation.Intent.Slant;
import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.Figure;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.OverallPay;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.PlaceName;
import dev.careerbot.guide.Section;
import dev.careerbot.guide.Source;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pay as it is shown: one place, several places, and what names no place. */
final class PayCards {
    private static final int MONTHS = 12;

    private final Guide guide;
    private final Places places;

    PayCards(Guide guide, Places places) {
        this.guide = guide;
        this.places = places;
    }

    List<Part> one(PayRange range, Slant slant) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Pay in " + PlaceName.withArticle(places.name(range)) + " · "
                + guide.role(range.role()).title()));
        if (slant == Slant.MONTH) {
            parts.add(Part.plain(monthly(range), about(range)));
        } else {
            parts.add(Part.plain(first(range, slant) + figures(range), about(range)));
        }
        parts.addAll(footer(List.of(range)));
        return parts;
    }

    private static String first(PayRange range, Slant slant) {
        return switch (slant) {
            case LOW, HIGH ->
                "The " + slant.figure().words() + " is "
                        + Money.sum(range.currency(), slant.figure().of(range)) + " a year.\n\n";
            case APART -> Apart.said(range) + "\n\n";
            default -> "";
        };
    }

    private static String figures(PayRange range) {
        return "Average: " + Money.sum(range.currency(), range.average())
                + "\nLow: " + Money.sum(range.currency(), range.low())
                + "\nHigh: " + Money.sum(range.currency(), range.high())
                + "\nPer year, in " + Money.currency(range.currency()) + dated(range) + ".";
    }

    private static String dated(PayRange range) {
        return range.asOf().isEmpty() ? "" : ", as of " + range.asOf();
    }

    private static String monthly(PayRange range) {
        return "The guide's figures are per year. " + twelfths(range) + " In " + Money.currency(range.currency()) + ".";
    }

    static String twelfths(PayRange range) {
        return "A twelfth of the average of "
                + Money.sum(range.currency(), range.average()) + " is "
                + Money.sum(range.currency(), Math.round(range.average() / (double) MONTHS))
                + " a month; of the low end of "
                + Money.sum(range.currency(), range.low()) + ", "
                + Money.sum(range.currency(), Math.round(range.low() / (double) MONTHS))
                + "; of the high end of " + Money.sum(range.currency(), range.high()) + ", "
                + Money.sum(range.currency(), Math.round(range.high() / (double) MONTHS)) + ".";
    }

    List<Part> several(Collection<PayRange> ranges, Slant slant) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Pay side by side, per year · "
                + guide.role(ranges.iterator().next().role()).title()));
        for (PayRange range : ranges) {
            parts.add(Part.plain(line(range, slant), about(range)));
        }
        parts.add(Part.plain(ratios(ranges, slant.figure())));
        parts.addAll(footer(ranges));
        return parts;
    }

    private String line(PayRange range, Slant slant) {
        if (slant == Slant.MONTH) {
            return "• " + places.name(range) + ": " + monthly(range);
        }
        String average = "average " + Money.sum(range.currency(), range.average());
        String low = "low " + Money.sum(range.currency(), range.low());
        String high = "high " + Money.sum(range.currency(), range.high());
        Stream<String> figures =
                switch (slant) {
                    case LOW -> Stream.of(low, average, high);
                    case HIGH -> Stream.of(high, average, low);
                    default -> Stream.of(average, low, high);
                };
        return "• " + places.name(range) + ": " + figures.collect(Collectors.joining(", ")) + " (" + range.currency()
                + dated(range) + ")" + (slant == Slant.APART ? ". " + Apart.ofRange(range) : "");
    }

    /** Ratios inside one currency alone: across currencies they would need a rate that the guide does not have. */
    private String ratios(Collection<PayRange> ranges, Figure figure) {
        Map<String, List<PayRange>> byCurrency = ranges.stream()
                .collect(Collectors.groupingBy(PayRange::currency, LinkedHashMap::new, Collectors.toList()));
        List<String> said = new ArrayList<>();
        for (List<PayRange> same : byCurrency.values()) {
            PayRange least =
                    same.stream().min(Comparator.comparingLong(figure::of)).orElseThrow();
            same.stream()
                    .filter(range -> !range.equals(least))
                    .forEach(range -> said.add("In " + range.currency() + ", the " + figure.words() + " in "
                            + PlaceName.withArticle(places.name(range)) + " is "
                            + compared(range, least, figure) + "."));
        }
        if (byCurrency.size() > 1) {
            said.add("Across currencies I do not compare: the guide has no exchange rates and no cost of living.");
            ranges.stream()
                    .collect(Collectors.groupingBy(
                            figure::of,
                            LinkedHashMap::new,
                            Collectors.mapping(PayRange::currency, Collectors.toCollection(LinkedHashSet::new))))
                    .values()
                    .stream()
                    .filter(currencies -> currencies.size() > 1)
                    .forEach(currencies -> said.add(
                            "The same number in " + String.join(" and ", currencies) + " is not the same pay."));
        }
        return String.join("\n", said);
    }

    private String compared(PayRange one, PayRange least, Figure figure) {
        String there = " that in " + PlaceName.withArticle(places.name(least));
        long more = figure.of(one) - figure.of(least);
        return more == 0
                ? "the same as" + there
                : Apart.times(figure.of(one), figure.of(least)) + " times" + there + ": "
                        + Money.sum(one.currency(), more) + " more";
    }

    /** The disagreement first, then each figure with its source, never an average of them; then what moves them. */
    List<Part> overall(String role) {
        Section section = guide.section(TopicId.pay(role)).orElseThrow();
        About about = new About.Topic(section.id().toString());
        List<OverallPay> figures = guide.overallPayOf(role);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title(section.title() + " · " + guide.role(role).title()));
        parts.add(Part.plain(section.lead().text(), about));
        StringBuilder list = new StringBuilder();
        figures.forEach(
                figure -> list.append(list.isEmpty() ? "" : "\n").append("• ").append(said(figure)));
        guide.payIn(role).stream().filter(PayRange::isAmongOverall).forEach(range -> list.append("\n• ")
                .append(places.name(range))
                .append(": average ")
                .append(Money.sum(range.currency(), range.average()))
                .append(" a year (")
                .append(range.source().title())
                .append(")"));
        if (!list.isEmpty()) {
            parts.add(Part.plain(list.toString(), about));
        }
        section.paragraphs().stream()
                .skip(1)
                .findFirst()
                .ifPresent(whatMovesIt -> parts.add(Part.plain(whatMovesIt.text(), about)));
        if (!guide.payIn(role).isEmpty()) {
            parts.add(Part.plain("By place I have: " + places.listed(role) + ".", about));
        }
        if (list.isEmpty()) {
            parts.add(Lines.sources(section.sources()));
        }
        List<Doubt> doubts = Lines.doubts(section.doubts(), list.toString());
        Lines.strongest(doubts).ifPresent(parts::add);
        return parts;
    }

    private static String said(OverallPay figure) {
        Long average = figure.average();
        String sum = average != null
                ? Money.sum(figure.currency(), average)
                : Money.sum(figure.currency(), java.util.Objects.requireNonNull(figure.low())) + " to "
                        + Money.sum(figure.currency(), java.util.Objects.requireNonNull(figure.high()));
        String period = figure.perYear() ? " a year" : "";
        return sum + period + ": " + figure.source().title()
                + (figure.caveat().isEmpty() ? "" : " (" + figure.caveat() + ")");
    }

    List<Part> footer(Collection<PayRange> ranges) {
        List<Source> sources = ranges.stream().map(PayRange::source).distinct().toList();
        List<Doubt> doubts = doubts(ranges);
        List<Part> parts = new ArrayList<>();
        parts.add(Lines.sources(sources));
        Lines.strongest(doubts).ifPresent(parts::add);
        return parts;
    }

    List<Part> doubtsOf(PayRange range) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("What to hold against it: pay in " + PlaceName.withArticle(places.name(range))));
        List<Doubt> doubts = doubts(List.of(range));
        if (doubts.isEmpty()) {
            parts.add(Part.plain("No doubt is noted for this figure.", aboutPay(range.role())));
        }
        doubts.forEach(doubt -> parts.add(Part.plain("• " + doubt.explanation(), aboutPay(range.role()))));
        return parts;
    }

    List<Part> sourceOf(PayRange range) {
        Source source = range.source();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.title("Where it is from: pay in " + PlaceName.withArticle(places.name(range))));
        parts.add(Part.plain(source.described() + ".", aboutPay(range.role())));
        Lines.strongest(doubts(List.of(range))).ifPresent(parts::add);
        return parts;
    }

    private static About aboutPay(String role) {
        return new About.Topic(TopicId.pay(role).toString());
    }

    static List<Doubt> doubts(Collection<PayRange> ranges) {
        return ranges.stream()
                .flatMap(range -> range.doubts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static About about(PayRange range) {
        return new About.Figure(range.id().section().toString(), range.country());
    }
}
