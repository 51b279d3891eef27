package dev.careerbot.edge.telegram.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what came of a poll, and cuts the updates out as they are: what is odd in one is no trouble of the others. */
final class PolledReader {
    private static final ObjectMapper JSON = new ObjectMapper(Glance.LENIENT);
    private static final String UPDATES = "result";

    private PolledReader() {}

    static Polled read(int status, byte[] body) {
        List<String> updates = new ArrayList<>();
        try (JsonParser parser = Glance.LENIENT.createParser(body)) {
            return read(status, envelope(parser, body, updates), updates);
        } catch (IOException e) {
            return new Polled.Broken("HTTP " + status + " without JSON");
        }
    }

    /** All but the updates, in whose stead there is an empty list. */
    private static ObjectNode envelope(JsonParser parser, byte[] body, List<String> updates) throws IOException {
        ObjectNode envelope = JSON.createObjectNode();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return envelope;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(UPDATES)) {
                envelope.putArray(UPDATES);
                cut(parser, body, updates);
            } else {
                envelope.set(name, JSON.<JsonNode>readTree(parser));
            }
        }
        return envelope;
    }

    private static void cut(JsonParser parser, byte[] body, List<String> updates) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int from = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            int to = (int) parser.currentLocation().getByteOffset();
            updates.add(new String(body, from, to - from, StandardCharsets.UTF_8));
        }
    }

    private static Polled read(int status, ObjectNode envelope, List<String> updates) {
        if (envelope.path("ok").asBoolean() && envelope.path(UPDATES).isArray()) {
            return new Polled.Batch(updates);
        }
        if (envelope.path("ok").isBoolean() && envelope.path("error_code").isInt()) {
            return new Polled.Refused(
                    envelope.path("error_code").asInt(),
                    envelope.path("description").asText(),
                    envelope.at("/parameters/retry_after").asLong());
        }
        return new Polled.Broken("HTTP " + status + " with JSON that is not Telegram's");
    }
}
