package dev.careerbot.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.meters.Count;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a real socket, with clients of every kind. */
@Timeout(60)
class StatusServerTest {
    private static final String HOST = "127.0.0.1";

    private volatile Duration silence = Duration.ZERO;
    private volatile List<String> troubles = List.of();
    private final Tallies tallies = new Tallies();

    @AutoClose
    private final StatusServer server = StatusServer.open(HOST, 0, vitals(), tallies);

    private Vitals vitals() {
        return new Vitals() {
            @Override
            public Duration silence() {
                return silence;
            }

            @Override
            public Duration sinceGoodPoll() {
                return Duration.ofSeconds(7);
            }

            @Override
            public List<String> troubles() {
                return troubles;
            }

            @Override
            public int waiting() {
                return 3;
            }
        };
    }

    private Socket connect() throws IOException {
        return connect(server);
    }

    private static Socket connect(StatusServer server) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(HOST), server.port());
        socket.setSoTimeout(15_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private String request(String text) throws IOException {
        return request(server, text);
    }

    private static String request(StatusServer server, String text) throws IOException {
        try (Socket socket = connect(server)) {
            send(socket, text);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return request("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @Test
    void healthIsTheAgeOfTheLastPollAndNotAFlag() throws IOException {
        assertTrue(get("/health").startsWith("HTTP/1.1 200 "));
        silence = Duration.ofSeconds(89);
        assertTrue(get("/health").startsWith("HTTP/1.1 200 "));
        silence = Duration.ofSeconds(91);
        String dead = get("/health");
        assertTrue(dead.startsWith("HTTP/1.1 503 ") && dead.contains("for 91 s"), dead);
    }

    @Test
    void theHealthCommandAsksForIt() throws IOException {
        StringBuilder said = new StringBuilder();
        assertTrue(HealthCall.isAlive("0.0.0.0", server.port(), said));
        silence = Duration.ofSeconds(91);
        assertFalse(HealthCall.isAlive(HOST, server.port(), said));
        server.close();
        assertFalse(HealthCall.isAlive(HOST, server.port(), said));
        assertTrue(said.toString().matches("alivenot alive \\(503\\)nobody answers on .*"), said::toString);
    }

    @Test
    void readyNamesTheReason() throws IOException {
        assertTrue(get("/ready").startsWith("HTTP/1.1 200 "));
        troubles = List.of("Telegram answers 502", "the store fails");
        String notReady = get("/ready");
        assertTrue(notReady.startsWith("HTTP/1.1 503 "), notReady);
        assertTrue(notReady.endsWith("Telegram answers 502\nthe store fails\n"), notReady);
    }

    @Test
    void metricsHoldWhatWasCountedFromTheFirstMomentOn() throws IOException {
        tallies.add(Count.UPDATE_TAKEN, 5);
        tallies.add(Count.POLL_BROKEN);
        tallies.answeredIn(Duration.ofMillis(30));
        String metrics = get("/metrics");
        for (String line : List.of(
                "careerbot_updates_total{outcome=\"taken\"} 5.0",
                "careerbot_polls_total{outcome=\"broken\"} 1.0",
                "careerbot_tips_total{outcome=\"sent\"} 0.0",
                "careerbot_answers_seconds_count 1",
                "careerbot_answers_seconds_bucket{le=\"0.05\"} 1",
                "careerbot_updates_waiting 3.0",
                "careerbot_poll_age_seconds 7.0")) {
            assertTrue(metrics.contains(line), () -> line + " is not in " + metrics);
        }
        assertTrue(metrics.contains("jvm_memory_used_bytes{area=\"heap\"") && metrics.contains("jvm_threads_live"));
        assertTrue(metrics.contains("text/plain; version=0.0.4"));
    }

    @Test
    void figuresThatCannotBeShownHoldNobodyUp() throws IOException {
        Tallies missing = null;
        try (StatusServer without = StatusServer.open(HOST, 0, vitals(), missing)) {
            String metrics = request(without, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertTrue(metrics.startsWith("HTTP/1.1 500 ") && metrics.contains("the log says where"), metrics);
        }
    }

    @Test
    void onlyGetAndHeadAndThreePagesAreAnswered() throws IOException {
        String posted = request("POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
        assertTrue(posted.startsWith("HTTP/1.1 405 ") && posted.contains("Allow: GET, HEAD"), posted);
        String head = request("HEAD /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(head.startsWith("HTTP/1.1 200 ") && head.endsWith("\r\n\r\n"), head);
        assertTrue(get("/").startsWith("HTTP/1.1 404 "));
        assertTrue(get("/metrics/../../etc/passwd").startsWith("HTTP/1.1 404 "));
    }

    @Test
    void oddRequestsEndWithoutAnAnswerOrWithARefusal() throws IOException {
        assertRefused("nonsense\r\n\r\n");
        assertRefused("GET /health HTTP/1.1\r\nHost: x\r\n" + manyHeaders() + "\r\n");
        assertRefused("GET /health HTTP/1.1\r\nX: " + "y".repeat(20_000) + "\r\n\r\n");
        assertTrue(get("/health").startsWith("HTTP/1.1 200 "));
    }

    private static String manyHeaders() {
        return IntStream.range(0, 100).mapToObj(i -> "X-" + i + ": y\r\n").collect(Collectors.joining());
    }

    private void assertRefused(String odd) throws IOException {
        String answer;
        try {
            answer = request(odd);
        } catch (IOException hungUp) {
            answer = "";
        }
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void slowClientsHoldNoGoodRequestUp() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = connect();
                slow.add(socket);
                send(
                        socket,
                        i % 2 == 0
                                ? "GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nhalf"
                                : "GET /health HTTP/1.1\r\nHost:");
            }
            Thread.sleep(200);
            long slowest = 0;
            for (int i = 0; i < 20; i++) {
                long began = System.nanoTime();
                assertTrue(get("/health").startsWith("HTTP/1.1 200 "));
                slowest = Math.max(slowest, System.nanoTime() - began);
            }
            assertTrue(slowest < 1_000_000_000L, "a good request waited " + slowest / 1_000_000 + " ms");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaidWithWhatToDo() {
        String message = assertThrows(
                        PortRefused.class, () -> StatusServer.open(HOST, server.port(), vitals(), tallies))
                .getMessage();
        assertTrue(message.contains(HOST + ":" + server.port()) && message.contains("HTTP_PORT"), message);
    }
}
