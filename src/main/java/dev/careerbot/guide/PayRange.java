package dev.careerbot.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one source publishes as pay in one place: {@code place} where it is a city's, {@code asOf} empty where undated. */
public record PayRange(
        String role,
        String country,
        @Nullable String place,
        String currency,
        long average,
        long low,
        long high,
        Source source,
        List<Doubt> doubts,
        String asOf) {
    public PayRange {
        doubts = List.copyOf(doubts);
        if (low > average || average > high) {
            throw new IllegalArgumentException(
                    "low, average and high must rise: " + low + ", " + average + ", " + high);
        }
    }

    public TopicId id() {
        return TopicId.pay(role).item(country.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether it is held against pay that names no country. */
    public boolean isAmongOverall() {
        return doubts.stream().anyMatch(doubt -> doubt.id().equals("salary-conflict"));
    }
}
