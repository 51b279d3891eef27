package dev.careerbot.knowledge;

import dev.careerbot.guide.Doubt;
import dev.careerbot.guide.OverallPay;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.Source;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code roles/<role>/salary.json}: figures by country, and figures that name none. */
final class PayReader {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Citations citations;
    private final Faults faults;
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

    private Optional<PayRange> payRange(Sheet sheet, String role, JsonRows.Row row) {
        String country = country(sheet, row);
        Optional<String> currency = currency(sheet, row);
        Optional<Source> source = source(sheet, row);
        Optional<Long> low = figure(sheet, row, "low");
        Optional<Long> average = figure(sheet, row, "average");
        Optional<Long> high = figure(sheet, row, "high");
        if (country.isEmpty()
                || currency.isEmpty()
                || source.isEmpty()
                || low.isEmpty()
                || average.isEmpty()
                || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > average.get() || average.get() > high.get()) {
            faults.add(sheet, row.line(), "low, average and high do not rise", "write low <= average <= high");
            return Optional.empty();
        }
        if (byCountry.stream()
                .anyMatch(range -> range.role().equals(role) && range.country().equals(country))) {
            faults.add(sheet, row.line(), country + " has a row already", "keep one row for each country");
            return Optional.empty();
        }
        return Optional.of(new PayRange(
                role,
                country,
                row.text("place").orElse(null),
                currency.get(),
                average.get(),
                low.get(),
                high.get(),
                source.get(),
                doubts(sheet, row),
                asOf(sheet, row)));
    }

    private Optional<OverallPay> overallPay(Sheet sheet, String role, JsonRows.Row row) {
        Optional<String> currency = currency(sheet, row);
        Optional<Source> source = source(sheet, row);
        Optional<Long> average = row.number("average");
        Optional<Long> low = row.number("low");
        Optional<Long> high = row.number("high");
        if (average.isEmpty() && (low.isEmpty() || high.isEmpty())) {
            faults.add(
                    sheet,
                    row.line(),
                    "the row has no figure",
                    "give \"average\", or \"low\" and \"high\", as whole numbers");
            return Optional.empty();
        }
        if (currency.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OverallPay(
                role,
                currency.get(),
                average.orElse(null),
                low.orElse(null),
                high.orElse(null),
                row.text("period").isPresent(),
                source.get(),
                doubts(sheet, row),
                row.text("caveat").orElse("")));
    }

    private String country(Sheet sheet, JsonRows.Row row) {
        String code = row.text("country").orElse("");
        if (COUNTRIES.contains(code)) {
            return code;
        }
        faults.add(sheet, row.line(), "\"country\" is '" + code + "'", "write a two-letter ISO code such as \"JP\"");
        return "";
    }

    private Optional<String> currency(Sheet sheet, JsonRows.Row row) {
        Optional<String> code = row.text("currency").filter(PayReader::isCurrency);
        if (code.isEmpty()) {
            faults.add(
                    sheet,
                    row.line(),
                    "\"currency\" is missing or unknown",
                    "write a three-letter code such as \"EUR\"");
        }
        return code;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private Optional<Source> source(Sheet sheet, JsonRows.Row row) {
        Optional<String> id = row.text("source");
        if (id.isEmpty()) {
            faults.add(sheet, row.line(), "\"source\" is missing", "name an entry of sources.json");
            return Optional.empty();
        }
        return citations.sources(List.of(id.get()), sheet, row.line(), faults).stream()
                .findFirst();
    }

    private Optional<Long> figure(Sheet sheet, JsonRows.Row row, String key) {
        Optional<Long> figure = row.number(key).filter(number -> number > 0);
        if (figure.isEmpty()) {
            faults.add(
                    sheet,
                    row.line(),
                    "\"" + key + "\" is not a whole number above 0",
                    "write for example \"" + key + "\": 75000");
        }
        return figure;
    }

    private List<Doubt> doubts(Sheet sheet, JsonRows.Row row) {
        return citations.doubts(row.texts("doubts"), sheet, row.line(), faults);
    }

    private String asOf(Sheet sheet, JsonRows.Row row) {
        String date = row.text("asOf").orElse("");
        if (!date.isEmpty() && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            faults.add(sheet, row.line(), "\"asOf\" is '" + date + "'", "write a year, a month or a day as 2026-03-31");
        }
        return date;
    }
}
