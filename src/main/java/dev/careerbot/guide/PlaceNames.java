package dev.careerbot.guide;

import java.util.Map;
import java.util.Set;

/**
 * All names of places, folded as {@link Folding} does.
 *
 * @param doubtful names that are also ordinary words
 * @param notCodes country codes that mean something else in a sentence
 * @param countries the name of each country by its code
 */
public record PlaceNames(
        Map<String, Place> byName, Set<String> doubtful, Set<String> notCodes, Map<String, String> countries) {
    public PlaceNames {
        byName = Map.copyOf(byName);
        doubtful = Set.copyOf(doubtful);
        notCodes = Set.copyOf(notCodes);
        countries = Map.copyOf(countries);
    }

    public String countryName(String code) {
        return countries.getOrDefault(code, code);
    }
}
