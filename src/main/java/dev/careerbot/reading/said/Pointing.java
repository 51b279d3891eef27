package dev.careerbot.reading.said;

import java.util.List;
import java.util.Set;

/** Words that point at what was said or shown, or at all of it. */
public final class Pointing {
    /** Words that point back at what was said. */
    public static final Set<String> BACK = Lists.words("""
            that those these them this it its one ones though anything any which why""");

    /** So somebody goes on about what was just named. */
    public static final Set<String> AT_IT = Set.of("it", "that", "this", "its", "thats");

    /** These are about what was said before. */
    public static final Set<String> AT_THAT = Set.of("that", "this", "those", "these", "them", "there", "here");

    /** "Which is more", "both together?": about all that was shown. */
    public static final Set<String> BOTH = Set.of("both", "two", "three", "all", "together");

    /** Words that ask for all of a section. */
    public static final Set<String> ALL = Set.of("list", "all", "every", "each", "everything");

    /** "The data thing": what is on the screen, by a word of its name. */
    public static final Set<String> PARTS =
            Lists.words("thing things part parts bit bits one point points item items stuff");

    private Pointing() {}

    /**
     * Where "there" stands for a place named before, as in "what they get there" but not in "how to get there"; or -1.
     * "Here" does so where pay is spoken of: else it may be this talk.
     */
    public static int toPlace(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            boolean exists = Steering.IS.contains(words.get(i - 1))
                    || i + 1 < words.size() && Steering.IS.contains(words.get(i + 1));
            boolean arrives = words.get(i - 1).equals("get") && !words.contains("what");
            boolean paidHere = words.get(i).equals("here") && words.stream().anyMatch(PayWords.ABOUT_PAY::contains);
            if ((words.get(i).equals("there") || paidHere) && !exists && !arrives) {
                return i;
            }
        }
        return -1;
    }
}
