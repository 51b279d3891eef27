package dev.careerbot.guide;

import java.util.Map;
import java.util.Set;

/**
 * All names of places and of their money, folded as {@link Folding} does.
 *
 * @param doubtful names that are also ordinary words
 * @param notCodes country codes that mean something else in a sentence
 */
public record PlaceNames(
        Map<String, Place> byName, Map<String, Currency> currencies, Set<String> doubtful, Set<String> notCodes) {
    public PlaceNames {
        byName = Map.copyOf(byName);
        currencies = Map.copyOf(currencies);
        doubtful = Set.copyOf(doubtful);
        notCodes = Set.copyOf(notCodes);
    }
}
