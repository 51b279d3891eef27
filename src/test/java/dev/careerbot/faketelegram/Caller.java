package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A bare client of the Bot API for the server's own tests. */
final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    record Answer(int status, JsonNode json) {
        JsonNode result() {
            if (!json.path("ok").asBoolean()) {
                throw new AssertionError("refused: " + json);
            }
            return json.path("result");
        }

        long messageId() {
            return result().path("message_id").asLong();
        }

        /** {@code "400 Bad Request: ..."}, or {@code "200"}. */
        String outcome() {
            return json.has("description")
                    ? status + " " + json.path("description").asText()
                    : "" + status;
        }
    }

    Caller(FakeTelegram telegram) {
        this(telegram.url() + "/bot" + telegram.token());
    }

    Caller(String base) {
        this.base = base;
    }

    /** Keys and values in turn. */
    Answer call(String method, Object... pairs) {
        return read(start(method, pairs).join());
    }

    CompletableFuture<HttpResponse<byte[]>> start(String method, Object... pairs) {
        return http.sendAsync(json(method, pairs), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> raw(String method, Object... pairs) throws IOException {
        return send(json(method, pairs));
    }

    Answer post(String method, String type, byte[] body) {
        try {
            return read(send(HttpRequest.newBuilder(URI.create(base + "/" + method))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofByteArray(body))
                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer read(HttpResponse<byte[]> response) {
        try {
            return new Answer(response.statusCode(), Json.read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest json(String method, Object... pairs) {
        var body = Json.object();
        for (int i = 0; i < pairs.length; i += 2) {
            body.set((String) pairs[i], Json.tree(pairs[i + 1]));
        }
        return HttpRequest.newBuilder(URI.create(base + "/" + method))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(Json.bytes(body)))
                .build();
    }

    static Map<String, Object> keyboard(String caption, String data) {
        return Map.of("inline_keyboard", List.of(List.of(Map.of("text", caption, "callback_data", data))));
    }
}
