package dev.careerbot.guide;

/** One of the three figures that are published for a place. */
public enum Figure {
    LOW("low end"),
    AVERAGE("average"),
    HIGH("high end");

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** As a sentence names it. */
    public String words() {
        return words;
    }

    public long of(PayRange range) {
        return switch (this) {
            case LOW -> range.low();
            case AVERAGE -> range.average();
            case HIGH -> range.high();
        };
    }
}
