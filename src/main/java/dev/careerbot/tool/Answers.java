package dev.careerbot.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line in, a line out: a question as JSON or plain text becomes what was answered, as JSON. */
final class Answers {
    /** What stands for a byte that could not be read. */
    private static final char NOT_UTF8 = '\uFFFD';

    private static final Part NOTHING = Part.plain("");

    private final Conversation conversation;
    private final Map<String, Chat> chats = new HashMap<>();
    private int lines;
    private int wrong;

    Answers(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * What is answered to the next line.
     *
     * @param question a JSON object with {@code q} and perhaps {@code id} and {@code session}, or the question itself
     */
    String answer(String question) {
        lines++;
        if (question.indexOf(NOT_UTF8) >= 0) {
            return wrong(Integer.toString(lines), "line " + lines + " is not UTF-8 text: save it as UTF-8");
        }
        if (!question.startsWith("{")) {
            return heard(Integer.toString(lines), "", question);
        }
        Optional<JsonNode> json = JsonLines.object(question);
        String q = json.map(node -> node.path("q").textValue()).orElse("");
        String id = json.map(node -> node.path("id").asText(""))
                .filter(text -> !text.isEmpty())
                .orElse(Integer.toString(lines));
        if (q.isBlank()) {
            return wrong(
                    id,
                    "line " + lines + (json.isEmpty() ? " is not JSON" : " has no \"q\"")
                            + ": write a question, or an object as {\"q\": \"uk salary\"}");
        }
        return heard(id, json.map(node -> node.path("session").asText("")).orElse(""), q);
    }

    /** A blank line is no question, but the next one keeps its number. */
    void passOver() {
        lines++;
    }

    /** How many of the lines so far held no question. */
    int wrong() {
        return wrong;
    }

    private String heard(String id, String session, String q) {
        String talk = session.isEmpty() ? "line " + lines : "session " + session;
        Speaker somebody = new Speaker.Alone(talk, chats.computeIfAbsent(talk, first -> new Chat(lines, 0)));
        return line(id, conversation.hear(new Heard(somebody, new Heard.Words(q))));
    }

    private String wrong(String id, String error) {
        wrong++;
        return line(id, new Reply(Reply.Outcome.DECLINE, List.of(NOTHING), List.of()), error);
    }

    static String line(String id, Reply reply) {
        return line(id, reply, null);
    }

    private static String line(String id, Reply reply, @Nullable String error) {
        ObjectNode line = JsonLines.MAPPER.createObjectNode();
        line.put("id", id);
        line.put("outcome", reply.outcome().name().toLowerCase(Locale.ROOT));
        reply.topics().forEach(line.putArray("topics")::add);
        line.put("text", reply.text());
        reply.countries().forEach(line.putArray("countries")::add);
        reply.noFigure().forEach(line.putArray("no_figure")::add);
        reply.choices().stream().map(Choice::caption).forEach(line.putArray("choices")::add);
        line.put("error", error);
        return line.toString();
    }
}
