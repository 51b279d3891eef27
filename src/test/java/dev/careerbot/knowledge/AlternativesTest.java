package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Test
    void aNameWithoutABarIsOneName() {
        assertEquals(List.of("data analyst"), Alternatives.of("data analyst"));
        assertEquals(List.of("analyst bi"), Alternatives.of("analyst (bi)"));
    }

    @Test
    void eachWayThroughTheBarsIsAName() {
        assertEquals(
                Set.of("software engineer ml", "software engineer in ml", "sw engineer ml", "sw engineer in ml"),
                Set.copyOf(Alternatives.of("(software|sw) engineer (|in) ml")));
    }

    @Test
    void aGroupMayHoldGroupsAndNoNameComesTwice() {
        List<String> names = Alternatives.of("((big|small) cat|dog)");
        assertEquals(3, names.size());
        assertEquals(Set.of("big cat", "small cat", "dog"), Set.copyOf(names));
    }
}
