package dev.careerbot.edge.telegram.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;

/** Reads what Telegram answers. An {@code ok} counts even if what follows is odd or cut off: the message is out. */
public final class AnswerReader {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    /** Ours: marks what was not said by Telegram. */
    static final String FOREIGN = "not telegram's";

    private AnswerReader() {}

    public static Outcome read(String body) {
        ObjectNode read = MAPPER.createObjectNode();
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readFields(parser, read);
            }
        } catch (IOException brokenOff) {
            return outcome(read);
        }
        return outcome(read);
    }

    private static void readFields(JsonParser parser, ObjectNode into) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            into.set(name, MAPPER.<JsonNode>readTree(parser));
        }
    }

    private static Outcome outcome(ObjectNode answer) {
        if (!answer.path("ok").isBoolean()) {
            return new Outcome.Unknown("the answer was not the Bot API's");
        }
        if (answer.path("ok").asBoolean()) {
            JsonNode result = answer.get("result");
            return new Outcome.Sent(result == null ? MissingNode.getInstance() : result);
        }
        JsonNode parameters = answer.path("parameters");
        return new Outcome.Refused(
                answer.path("error_code").asInt(),
                answer.path("description").asText(),
                Duration.ofSeconds(parameters.path("retry_after").asLong()),
                parameters.path("migrate_to_chat_id").asLong(),
                parameters.path(FOREIGN).asBoolean());
    }
}
