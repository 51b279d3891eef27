package dev.careerbot.guide;

import org.jspecify.annotations.Nullable;

/** Where a fact is from. */
public record Source(
        String id,
        String title,
        String kind,
        @Nullable String published,
        @Nullable Integer sampleSize,
        @Nullable String sampleUnit) {
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it is, how much it counts and from when it is. */
    public String described() {
        String size = sampleSize == null
                ? "gives no number of people or listings"
                : "counts " + sampleSize + " " + sampleUnit;
        return title + ": " + kind + ", " + size + ", " + date();
    }

    /** "2023-05", or that there is none. */
    public String date() {
        return published == null ? "undated" : published;
    }
}
