package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The control door of a server in another process, from Java. */
public final class ControlClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String door;

    /** {@code url} as the server prints it, without a path. */
    public ControlClient(String url) {
        this.door = url + Control.PATH;
    }

    /** Such as {@code ask("sends?after=10")}. */
    public JsonNode ask(String what) {
        return send(what, BodyPublishers.noBody());
    }

    /** Such as {@code tell("say", Map.of("chat", 7, "text", "/start"))}. */
    public JsonNode tell(String what, Object body) {
        return send(what, BodyPublishers.ofByteArray(Json.bytes(Json.tree(body))));
    }

    public long counted(String pointer) {
        return ask("counts").at(pointer).asLong();
    }

    public void push(ObjectNode update) {
        tell("push", update);
    }

    private JsonNode send(String what, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door + what))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException(what + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return Json.read(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
