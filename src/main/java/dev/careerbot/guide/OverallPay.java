package dev.careerbot.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure that names no country: one number, or a range of averages. */
public record OverallPay(
        String role,
        String currency,
        @Nullable Long average,
        @Nullable Long low,
        @Nullable Long high,
        boolean perYear,
        Source source,
        List<Doubt> doubts,
        String caveat) {
    public OverallPay {
        doubts = List.copyOf(doubts);
        if (average == null && (low == null || high == null)) {
            throw new IllegalArgumentException("neither an average nor a range");
        }
    }

    /** The one number, or both ends. */
    public List<Long> figures() {
        return Stream.of(Optional.ofNullable(low), Optional.ofNullable(average), Optional.ofNullable(high))
                .flatMap(Optional::stream)
                .toList();
    }
}
