package dev.careerbot.guide;

import java.util.List;

/** One name of a place as people write it. */
public record Place(String display, Kind kind, List<String> countries) {
    public enum Kind {
        COUNTRY,
        REGION,
        CITY,
        /** A demonym: it needs no "in". */
        PEOPLE,
        /** An ISO code: a command's argument, or in capitals. */
        CODE,
        /** Several countries at once. */
        WIDE,
        /** A name that has to be asked about. */
        AMBIGUOUS
    }

    public Place {
        countries = List.copyOf(countries);
    }

    public boolean isPartOfCountry() {
        return kind == Kind.REGION || kind == Kind.CITY;
    }
}
