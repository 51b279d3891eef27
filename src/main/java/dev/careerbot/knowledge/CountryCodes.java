package dev.careerbot.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two letters of a country, also for who wrote its name. */
final class CountryCodes {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private CountryCodes() {}

    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The code of a country that is written as its name, in small letters or with three: Poland, pl, POL. */
    static Optional<String> meant(String written) {
        return CODES.stream()
                .filter(code -> waysToWrite(code).stream().anyMatch(written::equalsIgnoreCase))
                .findFirst();
    }

    private static List<String> waysToWrite(String code) {
        Locale country = new Locale("", code);
        // It stands for nothing in ISO 3166, and everybody writes it.
        String usual = code.equals("GB") ? "UK" : code;
        return List.of(code, usual, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
}
