package dev.careerbot.faketelegram.http;

import java.util.Map;

/**
 * One HTTP request as it came over the wire.
 *
 * @param headers by lower-case name
 * @param arrivedNanos when its first byte was read, by {@link System#nanoTime}
 */
public record Request(
        String verb, String path, String query, Map<String, String> headers, byte[] body, long arrivedNanos) {

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    Request withBody(byte[] whole) {
        return new Request(verb, path, query, headers, whole, arrivedNanos);
    }

    boolean asksToClose() {
        return header("connection").equalsIgnoreCase("close");
    }
}
