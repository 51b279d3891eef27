package dev.careerbot.reading.tips;

import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.Order;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads that somebody is in another zone now: "I moved to Toronto, change my time zone". */
record MovedAway(ZoneReader zones) {
    private static final Pattern CHANGE_ZONE =
            Pattern.compile("(?i)\\b(?:change|update|set|switch|adjust|fix) my (?:time ?zone|zone)\\b");
    private static final Pattern I_MOVED = Pattern.compile("(?i)^\\W*(?:(?:because|since|as|and|so|please) )*"
            + "(?:i|we)(?: have|'ve|ve)?(?: just)? (?:moved|move|live|am|am moving) (?:to|in) ");
    private static final Pattern MOVE_ME = Pattern.compile("(?i)^(?:please )?move me to ");

    Optional<Order> read(String text) {
        Matcher zone = CHANGE_ZONE.matcher(text);
        return zone.find() ? place(I_MOVED, zone.replaceAll(" ").strip()) : place(MOVE_ME, text.strip());
    }

    /** Only where nothing but a place is named: whose pay is wanted is another question. */
    private Optional<Order> place(Pattern before, String text) {
        Matcher beginning = before.matcher(text);
        if (!beginning.find()) {
            return Optional.empty();
        }
        String place = FormReader.withoutFillers(text.substring(beginning.end()));
        return zones.isOnlyThat(place)
                ? Optional.of(new Order.Subscribe(HourSaid.NOTHING, zones.answer(place)))
                : Optional.empty();
    }
}
