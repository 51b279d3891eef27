package dev.careerbot.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
import java.util.Locale;
import java.util.Optional;

/** A line in, a line out: a question as JSON or plain text becomes what was answered, as JSON. */
final class Answers {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Conversation conversation;
    private int lines;

    Answers(Conversation conversation) {
        this.conversation = conversation;
    }

    /** @param question a JSON object with {@code q} and perhaps {@code id} and {@code session}, or the question itself */
    String answer(String question) {
        lines++;
        Optional<JsonNode> json = object(question);
        String q = json.map(node -> node.path("q").asText("")).orElse(question);
        String id = json.map(node -> node.path("id").asText(""))
                .filter(text -> !text.isEmpty())
                .orElse(Integer.toString(lines));
        String session = json.map(node -> node.path("session").asText("")).orElse("");
        String talk = session.isEmpty() ? "line " + lines : "session " + session;
        return line(id, conversation.hear(Heard.words(talk, q)));
    }

    private static Optional<JsonNode> object(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(line)).filter(node -> node.has("q"));
        } catch (JsonProcessingException plainText) {
            return Optional.empty();
        }
    }

    static String line(String id, Reply reply) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", id);
        line.put("outcome", reply.outcome().name().toLowerCase(Locale.ROOT));
        reply.topics().forEach(line.putArray("topics")::add);
        line.put("text", reply.text());
        reply.countries().forEach(line.putArray("countries")::add);
        reply.noFigure().forEach(line.putArray("no_figure")::add);
        reply.choices().stream().map(Choice::caption).forEach(line.putArray("choices")::add);
        line.putNull("error");
        return line.toString();
    }
}
