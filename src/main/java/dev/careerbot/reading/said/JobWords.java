package dev.careerbot.reading.said;

import java.util.Set;

/** Words of a job, and of who has it or wants it. */
public final class JobWords {
    /** Who says one of these may speak of a role. */
    public static final Set<String> ROLES = Lists.words("""
            role roles job jobs position positions title titles career careers profession professions one ones
            engineer engineers developer swe software mle guy person""");

    /** What a role may be called. */
    public static final Set<String> ROLE_NAMES = Set.of("role", "job", "position", "title", "career", "profession");

    public static final Set<String> OTHERS = Set.of("other", "another", "different", "difference", "alternative");

    public static final Set<String> BECOMING =
            Set.of("become", "into", "becoming", "eyeing", "considering", "pursuing");

    /** Before a job these say that it is the person's own. */
    public static final Set<String> OWN = Set.of("im", "am", "i", "as", "from", "my", "was", "being", "worked", "work");

    private JobWords() {}
}
