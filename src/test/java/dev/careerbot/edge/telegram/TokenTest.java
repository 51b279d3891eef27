package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.Token;
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

    @Test
    void anAddressMayHaveAPrefix() {
        assertEquals(
                new ApiUrl("http", "localhost", 8081, "/telegram/api"),
                ApiUrl.of("http://localhost:8081/telegram/api/").orElseThrow());
        assertEquals(
                new ApiUrl("https", "api.telegram.org", 443, ""),
                ApiUrl.of(ApiUrl.PUBLIC).orElseThrow());
        assertFalse(ApiUrl.of("api.telegram.org").isPresent());
    }
}
