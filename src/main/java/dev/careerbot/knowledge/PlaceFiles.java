package dev.careerbot.knowledge;

import java.util.Set;
import java.util.function.BiConsumer;

/** The files of {@code places/}, and the countries that they name. */
final class PlaceFiles {
    private static final String FOLDER = "places/";
    private static final String COUNTRIES = "countries.txt";

    private final Folder folder;
    private final Set<String> countries;
    private final Faults faults;

    /** @param countries the codes known so far; more may come */
    PlaceFiles(Folder folder, Set<String> countries, Faults faults) {
        this.folder = folder;
        this.countries = countries;
        this.faults = faults;
    }

    void each(String file, String form, BiConsumer<Sheet, Rows.Cells> reader) {
        folder.sheet(FOLDER + file, faults)
                .ifPresent(sheet -> Rows.of(sheet, form, faults).forEach(row -> reader.accept(sheet, row)));
    }

    /** One that is not known is a fault, unless it may stand where countries.txt has one of its own. */
    boolean knowCountry(String code, Sheet sheet, Rows.Cells row) {
        boolean known = countries.contains(code);
        if (!known && !faults.files().contains(FOLDER + COUNTRIES)) {
            faults.add(
                    sheet,
                    row.line(),
                    "the country '" + code + "' is not in " + COUNTRIES,
                    CountryCodes.meant(code)
                            .filter(countries::contains)
                            .map(meant -> "write " + meant)
                            .orElse("use its two-letter code, or add it there"));
        }
        return known;
    }
}
