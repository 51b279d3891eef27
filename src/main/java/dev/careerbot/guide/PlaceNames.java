package dev.careerbot.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * All names of places and of their money, folded as {@link Folding} does, in the order of their files.
 *
 * @param doubtful names that are also ordinary words
 * @param notCodes country codes that mean something else in a sentence
 */
public record PlaceNames(
        Map<String, Place> byName, Map<String, Currency> currencies, Set<String> doubtful, Set<String> notCodes) {
    public PlaceNames {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        currencies = Collections.unmodifiableMap(new LinkedHashMap<>(currencies));
        doubtful = Set.copyOf(doubtful);
        notCodes = Set.copyOf(notCodes);
    }
}
