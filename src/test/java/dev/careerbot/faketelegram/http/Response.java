package dev.careerbot.faketelegram.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered, and how well-mannered: see {@link Manner}. */
public record Response(int status, Map<String, String> headers, byte[] body, Manner manner, Duration drip) {
    private static final String JSON = "application/json";

    public enum Manner {
        WHOLE,
        /** The head promises the whole body; half of it comes and the connection closes. */
        CUT,
        /** The body comes a byte at a time. */
        DRIPPED,
        /** Nothing comes and the connection stays open. */
        SILENT,
        /** Nothing comes and the connection closes. */
        CLOSED
    }

    public static Response json(int status, byte[] body) {
        return of(status, JSON, body);
    }

    public static Response of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response of(int status, String type, byte[] body) {
        return new Response(status, Map.of("Content-Type", type), body, Manner.WHOLE, Duration.ZERO);
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body, manner, drip);
    }

    public Response withBody(byte[] other) {
        return new Response(status, headers, other, manner, drip);
    }

    public Response given(Manner other) {
        return new Response(status, headers, body, other, drip);
    }

    public Response drippingEvery(Duration pause) {
        return new Response(status, headers, body, Manner.DRIPPED, pause);
    }

    byte[] head() {
        StringBuilder head = new StringBuilder(160);
        head.append("HTTP/1.1 ").append(status).append(' ').append(reason()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String reason() {
        return status < 300 ? "OK" : status < 400 ? "Moved" : status < 500 ? "Refused" : "Failed";
    }
}
