package dev.careerbot.edge.telegram.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ApiUrlTest {
    @Test
    void anAddressMayHaveAPrefix() {
        assertEquals(
                new ApiUrl("http", "localhost", 8081, "/telegram/api"),
                ApiUrl.of(URI.create("http://localhost:8081/telegram/api/")));
        assertEquals(
                new ApiUrl("https", "api.telegram.org", 443, ""), ApiUrl.of(URI.create("https://api.telegram.org")));
    }
}
