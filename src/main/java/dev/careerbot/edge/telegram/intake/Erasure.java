package dev.careerbot.edge.telegram.intake;

import java.util.List;

/**
 * Whose traces are to go.
 *
 * @param person who wants it; 0 where it is a group that is forgotten
 * @param talks the names of the talks that go, with % for anything
 */
public record Erasure(long chat, long person, List<String> talks) {
    public Erasure {
        talks = List.copyOf(talks);
    }

    public boolean covers(String talk) {
        return talks.stream().anyMatch(name -> talk.matches(name.replace("%", ".*")));
    }
}
