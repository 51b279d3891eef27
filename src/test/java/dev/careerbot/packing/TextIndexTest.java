package dev.careerbot.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    private static final List<String> KNOWN =
            List.of("", "pay", "payday", "köln", "é", "東京", "\uD83C\uDDE9\uD83C\uDDEA", "Aa", "BB");

    private final TextIndex index = TextIndex.of(KNOWN);

    @Test
    void eachIsFoundWhereItStands() {
        for (int i = 0; i < KNOWN.size(); i++) {
            assertEquals(i, index.find(KNOWN.get(i)));
        }
    }

    @Test
    void neitherABeginningNorAnotherTextOfTheSameHashIsFound() {
        for (String other : List.of("pa", "pays", "köl", "koln", "ko\u0308ln", "e", "東", "AaAa", "BBBB", "AaBB")) {
            assertFalse(index.contains(other), other);
        }
        assertEquals("AaAa".hashCode(), "BBBB".hashCode());
        assertFalse(TextIndex.of(List.of("AaAa", "ÄaAa")).contains("BBBB"));
    }
}
