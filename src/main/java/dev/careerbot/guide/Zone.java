package dev.careerbot.guide;

import java.time.ZoneId;
import java.util.List;

/**
 * A zone of time in one country.
 *
 * @param places cities and regions that have it; the first stands for the zone
 */
public record Zone(ZoneId id, String country, List<String> places) {
    public Zone {
        places = List.copyOf(places);
    }

    public String city() {
        return places.get(0);
    }
}
