package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The less usual ways of writing HTTP. */
class FakeTelegramHttpTest {
    private static final int SOON = 2_000;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @AutoClose
    private final RawClient wire = new RawClient(telegram);

    private final String path = "/bot" + telegram.token() + "/sendMessage";

    FakeTelegramHttpTest() {
        telegram.privateChat(7);
    }

    private String answer() throws IOException {
        return new String(wire.readFor(SOON), StandardCharsets.UTF_8);
    }

    @Test
    void aBodyMayComeInChunks() throws IOException {
        wire.write("POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n");
        wire.write("b;a=b\r\n{\"chat_id\":\r\n");
        wire.write("c\r\n7,\"text\":\"x\"\r\n1\r\n}\r\n0\r\n\r\n");
        assertTrue(answer().startsWith("HTTP/1.1 200"));
        assertEquals("x", telegram.sent(7).get(0).text());
    }

    @Test
    void aClientMayWaitToBeToldToContinue() throws IOException {
        wire.write("POST " + path + "?chat_id=7&text=x HTTP/1.1\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 2\r\n\r\n");
        assertEquals(-1, wire.readHead());
        wire.write("{}");
        assertTrue(answer().startsWith("HTTP/1.1 200"));
    }

    @Test
    void requestsMayBePipelined() throws IOException {
        String one = "GET " + path + "?chat_id=7&text=x HTTP/1.1\r\n\r\n";
        wire.write(one + one.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        assertEquals(3, answer().split("HTTP/1.1 200").length);
        assertEquals(2, telegram.sent(7).size());
    }

    @Test
    void whatIsNotHttpIsToldSo() throws IOException {
        wire.write("NONSENSE\r\n\r\n");
        assertTrue(answer().startsWith("HTTP/1.1 400"));
        try (RawClient other = new RawClient(telegram)) {
            other.write("POST / HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n");
            assertTrue(new String(other.readFor(SOON), StandardCharsets.UTF_8).startsWith("HTTP/1.1 413"));
        }
    }

    @Test
    void aHalfSentRequestHoldsNobodyUp() throws IOException {
        wire.write("POST " + path + " HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
        try (RawClient other = new RawClient(telegram)) {
            assertTrue(other.post("getMe", "{}").contains("\"ok\":true"));
        }
        wire.close();
        assertTrue(telegram.await(Duration.ofMillis(SOON), () -> telegram.connections() == 0));
    }
}
