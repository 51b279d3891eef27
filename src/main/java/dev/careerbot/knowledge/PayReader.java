package dev.careerbot.knowledge;

import dev.careerbot.guide.OverallPay;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Source;
import dev.careerbot.knowledge.JsonKeys.Holds;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code roles/<role>/salary.json}: figures by country, and figures that name none. */
final class PayReader {
    private static final JsonKeys BY_COUNTRY = new JsonKeys(Map.of(
            "country", Holds.TEXT,
            "place", Holds.TEXT,
            "currency", Holds.TEXT,
            "average", Holds.NUMBER,
            "low", Holds.NUMBER,
            "high", Holds.NUMBER,
            "source", Holds.TEXT,
            "period", Holds.TEXT,
            "doubts", Holds.TEXTS,
            "asOf", Holds.TEXT));
    private static final JsonKeys OVERALL = new JsonKeys(Map.of(
            "currency", Holds.TEXT,
            "average", Holds.NUMBER,
            "low", Holds.NUMBER,
            "high", Holds.NUMBER,
            "source", Holds.TEXT,
            "period", Holds.TEXT,
            "doubts", Holds.TEXTS,
            "caveat", Holds.TEXT));

    private final Citations citations;
    private final Faults faults;
    private final Set<String> seen = new HashSet<>();
    private final List<PayRange> byCountry = new ArrayList<>();
    private final List<OverallPay> overall = new ArrayList<>();

    PayReader(Citations citations, Faults faults) {
        this.citations = citations;
        this.faults = faults;
    }

    List<PayRange> byCountry() {
        return byCountry;
    }

    List<OverallPay> overall() {
        return overall;
    }

    void read(Sheet sheet) {
        String role = sheet.folders().get(1);
        for (JsonRows.Row row : JsonRows.read(sheet, faults)) {
            switch (row.field()) {
                case "byCountry" -> payRange(sheet, role, row).ifPresent(byCountry::add);
                case "overall" -> overallPay(sheet, role, row).ifPresent(overall::add);
                default ->
                    faults.add(
                            sheet,
                            row.line(),
                            "\"" + row.field() + "\" is not read here",
                            "use \"byCountry\" or \"overall\"");
            }
        }
    }

    /** Everything is looked at before anything is given up, so that a row is mended in one go. */
    private Optional<PayRange> payRange(Sheet sheet, String role, JsonRows.Row row) {
        BY_COUNTRY.check(row, sheet, faults);
        Optional<String> country = country(sheet, row);
        Optional<String> currency = currency(sheet, row);
        String asOf = asOf(sheet, row);
        Citations.Cited cited = cited(sheet, row, !asOf.isEmpty());
        Optional<Source> source = cited.sources().stream().findFirst();
        Optional<Long> low = figure(sheet, row, "low");
        Optional<Long> average = figure(sheet, row, "average");
        Optional<Long> high = figure(sheet, row, "high");
        isPerYear(sheet, row);
        boolean rising = rise(sheet, row, low, average, high);
        boolean first = country.map(code -> isFirst(sheet, row, role, code)).orElse(false);
        if (!rising
                || !first
                || currency.isEmpty()
                || source.isEmpty()
                || low.isEmpty()
                || average.isEmpty()
                || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PayRange(
                role,
                country.orElseThrow(),
                row.text("place").orElse(null),
                currency.get(),
                average.get(),
                low.get(),
                high.get(),
                source.get(),
                cited.doubts(),
                asOf));
    }

    private boolean rise(
            Sheet sheet, JsonRows.Row row, Optional<Long> low, Optional<Long> average, Optional<Long> high) {
        List<Long> given =
                Stream.of(low, average, high).flatMap(Optional::stream).toList();
        if (given.equals(given.stream().sorted().toList())) {
            return true;
        }
        faults.add(sheet, row.line(), "low, average and high do not rise", "write low <= average <= high");
        return false;
    }

    private boolean isFirst(Sheet sheet, JsonRows.Row row, String role, String country) {
        if (seen.add(role + " " + country)) {
            return true;
        }
        faults.add(
                sheet,
                row.line(),
                country + " has a row already",
                "replace that one: there is one figure for each country");
        return false;
    }

    private Optional<OverallPay> overallPay(Sheet sheet, String role, JsonRows.Row row) {
        OVERALL.check(row, sheet, faults);
        Optional<String> currency = currency(sheet, row);
        Citations.Cited cited = cited(sheet, row, false);
        Optional<Source> source = cited.sources().stream().findFirst();
        boolean perYear = isPerYear(sheet, row);
        Optional<Long> average = row.number("average");
        Optional<Long> low = row.number("low");
        Optional<Long> high = row.number("high");
        boolean rises = rise(sheet, row, low, average, high);
        boolean hasFigure = average.isPresent() || low.isPresent() && high.isPresent();
        if (!hasFigure) {
            faults.add(
                    sheet,
                    row.line(),
                    "the row has no figure",
                    "give \"average\", or \"low\" and \"high\", as whole numbers");
        }
        if (!hasFigure || !rises || currency.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OverallPay(
                role,
                currency.get(),
                average.orElse(null),
                low.orElse(null),
                high.orElse(null),
                perYear,
                source.get(),
                cited.doubts(),
                row.text("caveat").orElse("")));
    }

    /** A figure of a month would be shown as one of a year. */
    private boolean isPerYear(Sheet sheet, JsonRows.Row row) {
        Optional<String> period = row.text("period");
        period.filter(other -> !other.equals("year"))
                .ifPresent(other -> faults.add(
                        sheet,
                        row.lineOf("period"),
                        "\"period\" is '" + other + "'",
                        "give the figures of a year and write \"year\""));
        return period.isPresent();
    }

    private Optional<String> country(Sheet sheet, JsonRows.Row row) {
        Optional<String> code = row.text("country").filter(CountryCodes::isCode);
        String written = row.text("country").orElse("");
        if (code.isEmpty() && (row.lacks("country") || !written.isEmpty())) {
            faults.add(
                    sheet,
                    row.lineOf("country"),
                    written.isEmpty() ? "\"country\" is missing" : "\"country\" is '" + written + "'",
                    CountryCodes.meant(written)
                            .map(meant -> "write \"" + meant + "\"")
                            .orElse("write a two-letter ISO code such as \"JP\""));
        }
        return code;
    }

    private Optional<String> currency(Sheet sheet, JsonRows.Row row) {
        Optional<String> code = row.text("currency").filter(PayReader::isCurrency);
        if (code.isEmpty() && (row.lacks("currency") || row.text("currency").isPresent())) {
            faults.add(
                    sheet,
                    row.lineOf("currency"),
                    "\"currency\" is missing or unknown",
                    "write a three-letter code such as \"EUR\"");
        }
        return code;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private Citations.Cited cited(Sheet sheet, JsonRows.Row row, boolean dated) {
        if (row.lacks("source")) {
            faults.add(sheet, row.line(), "\"source\" is missing", "name an entry of sources.json");
        }
        return citations.cited(
                new Citations.Ids(row.text("source").stream().toList(), row.lineOf("source")),
                new Citations.Ids(row.texts("doubts"), row.lineOf("doubts")),
                dated,
                sheet);
    }

    private Optional<Long> figure(Sheet sheet, JsonRows.Row row, String key) {
        if (!row.values().containsKey(key)) {
            faults.add(sheet, row.line(), "\"" + key + "\" is missing", "write for example \"" + key + "\": 75000");
        }
        return row.number(key);
    }

    private String asOf(Sheet sheet, JsonRows.Row row) {
        String date = row.text("asOf").orElse("");
        if (!date.isEmpty() && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            faults.add(
                    sheet,
                    row.lineOf("asOf"),
                    "\"asOf\" is '" + date + "'",
                    "write a year, a month or a day as 2026-03-31");
        }
        return date;
    }
}
