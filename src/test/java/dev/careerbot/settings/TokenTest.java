package dev.careerbot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final String GOOD = "123456789:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIII";

    @Test
    void aTokenIsNeverShown() {
        Token token = Token.of(" " + GOOD + "\n").orElseThrow();
        assertEquals("123456789:***", token.toString());
        assertEquals(GOOD, token.value());
        assertEquals(123_456_789, token.botId());
    }

    @Test
    void whatIsNoTokenIsRefusedBeforeItIsCalledWith() {
        for (String bad : List.of("", "123:abc", "'" + GOOD + "'", GOOD + "\n" + GOOD, GOOD + "/x")) {
            assertTrue(Token.of(bad).isEmpty(), bad);
        }
    }
}
