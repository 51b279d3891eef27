package dev.careerbot.guide;

/**
 * What the reader should hold against a fact. {@code rank} 0 is the strongest. A doubt of figures says nothing of prose,
 * so it is shown only where figures are.
 */
public record Doubt(String id, int rank, String line, String explanation, boolean figuresOnly)
        implements Comparable<Doubt> {
    public static final int LONGEST_LINE = 90;
    /** The one that a date contradicts. */
    public static final String UNDATED = "undated";

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Doubt other) {
        return Integer.compare(rank, other.rank);
    }
}
