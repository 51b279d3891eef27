package dev.careerbot.conversation;

import java.util.List;

/**
 * A place that was asked about.
 *
 * @param display its proper name
 * @param countries the one country it is or lies in; several for a wider region
 */
public record PlaceAsked(String display, Kind kind, List<String> countries) {
    /** Between the names of several parts of one country. */
    public static final String OR = " or ";

    public enum Kind {
        COUNTRY,
        PART_OF_COUNTRY,
        WIDE,
        AMBIGUOUS
    }

    public PlaceAsked {
        countries = List.copyOf(countries);
    }
}
