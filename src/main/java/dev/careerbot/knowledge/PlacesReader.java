package dev.careerbot.knowledge;

import dev.careerbot.guide.Currency;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Place;
import dev.careerbot.guide.PlaceNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code places/}: countries, cities and regions, demonyms, wider regions, currencies, doubtful and ambiguous names. */
final class PlacesReader {
    /** In the stead of a country, for money that several have. */
    private static final String SHARED = "-";

    private static final String COUNTRY = "code | name | three-letter code | other name, other name";

    private final PlaceFiles files;
    private final Faults faults;
    private final Map<String, Place> byName = new LinkedHashMap<>();
    private final Map<String, Currency> currencies = new LinkedHashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Place> codes = new LinkedHashMap<>();
    private final Set<String> notCodes = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    PlacesReader(Folder folder, Faults faults) {
        this.files = new PlaceFiles(folder, countries.keySet(), faults);
        this.faults = faults;
    }

    PlaceNames read() {
        files.each("countries.txt", COUNTRY, this::country);
        files.each("ambiguous.txt", "name | code code | what is asked", this::ambiguous);
        files.each("countries.txt", COUNTRY, this::countryNames);
        files.each("cities.txt", "code | city or region | what is shown | name, other name", this::partOfCountry);
        files.each("people.txt", "code | name, other name", this::people);
        files.each("wide.txt", "what is shown | name, other name | code code", this::wide);
        files.each("currencies.txt", "code of the money | code of the country or - | name, other name", this::currency);
        files.each("doubtful.txt", "name", (sheet, row) -> doubtful.add(Folding.fold(row.get(0))));
        files.each("not-codes.txt", "code", (sheet, row) -> notCodes.add(Folding.fold(row.get(0))));
        codes.forEach(byName::putIfAbsent);
        return new PlaceNames(byName, currencies, doubtful, notCodes);
    }

    /** The name of each country by its code, once {@link #read} is done. */
    Map<String, String> countries() {
        return countries;
    }

    private void country(Sheet sheet, Rows.Cells row) {
        String code = row.get(0);
        String name = row.get(1);
        if (!code.matches("[A-Z]{2}")) {
            faults.add(
                    sheet,
                    row.line(),
                    "'" + code + "' is no country code",
                    "write " + CountryCodes.meant(code).orElse("two capitals as in ISO 3166"));
            return;
        }
        if (countries.putIfAbsent(code, name) != null) {
            faults.add(sheet, row.line(), code + " stands twice", "keep one line for each country");
        }
        Place byCode = new Place(name, Place.Kind.CODE, List.of(code));
        codes.put(code.toLowerCase(Locale.ROOT), byCode);
        codes.put(Folding.fold(row.get(2)), byCode);
    }

    private void countryNames(Sheet sheet, Rows.Cells row) {
        Place place = new Place(row.get(1), Place.Kind.COUNTRY, List.of(row.get(0)));
        name(sheet, row, place.display(), place);
        names(sheet, row, row.get(3), place);
    }

    private void partOfCountry(Sheet sheet, Rows.Cells row) {
        Place.Kind kind = row.get(1).equals("region") ? Place.Kind.REGION : Place.Kind.CITY;
        if (!row.get(1).equals("region") && !row.get(1).equals("city")) {
            faults.add(sheet, row.line(), "'" + row.get(1) + "' is no kind of place", "write city or region");
        }
        if (files.knowCountry(row.get(0), sheet, row)) {
            Place place = new Place(row.get(2), kind, List.of(row.get(0)));
            names(sheet, row, row.get(3), place);
        }
    }

    private void people(Sheet sheet, Rows.Cells row) {
        String code = row.get(0);
        if (files.knowCountry(code, sheet, row)) {
            names(
                    sheet,
                    row,
                    row.get(1),
                    new Place(countries.getOrDefault(code, code), Place.Kind.PEOPLE, List.of(code)));
        }
    }

    private void wide(Sheet sheet, Rows.Cells row) {
        List<String> codes =
                row.get(2).equals("*") ? countries.keySet().stream().sorted().toList() : codes(row.get(2));
        if (codes.stream().allMatch(code -> files.knowCountry(code, sheet, row))) {
            names(sheet, row, row.get(1), new Place(row.get(0), Place.Kind.WIDE, codes));
        }
    }

    private static List<String> codes(String cell) {
        return List.of(cell.split("[\\s,]+"));
    }

    private void ambiguous(Sheet sheet, Rows.Cells row) {
        List<String> codes = codes(row.get(1));
        if (codes.stream().allMatch(code -> files.knowCountry(code, sheet, row))) {
            name(sheet, row, row.get(0), new Place(row.get(2), Place.Kind.AMBIGUOUS, codes));
        }
    }

    private void currency(Sheet sheet, Rows.Cells row) {
        String country = row.get(1);
        if (!country.equals(SHARED) && !files.knowCountry(country, sheet, row)) {
            return;
        }
        Currency currency = new Currency(row.get(0), country.equals(SHARED) ? null : country);
        for (String name : Attributes.split(row.get(2))) {
            Currency before = currencies.putIfAbsent(Folding.fold(name), currency);
            if (before != null && !before.equals(currency)) {
                faults.add(
                        sheet, row.line(), "'" + name + "' is also a name of " + before.code(), "keep it in one line");
            }
        }
    }

    private void names(Sheet sheet, Rows.Cells row, String commaList, Place place) {
        Attributes.split(commaList).forEach(name -> name(sheet, row, name, place));
    }

    private void name(Sheet sheet, Rows.Cells row, String name, Place place) {
        String folded = Folding.fold(name);
        Place before = folded.isEmpty() ? null : byName.putIfAbsent(folded, place);
        if (before != null
                && before.kind() != Place.Kind.AMBIGUOUS
                && !before.countries().equals(place.countries())) {
            faults.add(
                    sheet,
                    row.line(),
                    "'" + name + "' is also a name of " + before.display(),
                    "keep it in one place, or put it into places/ambiguous.txt");
        }
    }
}
