package dev.careerbot.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a run: what the bot did with a question. {@code noFigure} is empty where the run does not say. */
record Answered(
        String outcome,
        List<String> topics,
        String text,
        List<String> countries,
        Optional<List<String>> noFigure,
        boolean error) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final Answered NOTHING = new Answered("", List.of(), "", List.of(), Optional.empty(), false);

    static Map<String, Answered> read(Path run) throws IOException {
        Map<String, Answered> byId = new HashMap<>();
        for (String line : Files.readAllLines(run)) {
            if (!line.isBlank()) {
                JsonNode node = MAPPER.readTree(line);
                byId.put(node.path("id").asText(), of(node));
            }
        }
        return byId;
    }

    static Answered of(String line) throws IOException {
        return of(MAPPER.readTree(line));
    }

    private static Answered of(JsonNode node) {
        Optional<List<String>> noFigure =
                node.hasNonNull("no_figure") ? Optional.of(Gold.texts(node, "no_figure")) : Optional.empty();
        return new Answered(
                node.path("outcome").asText(""),
                Gold.texts(node, "topics"),
                node.path("text").asText(""),
                Gold.texts(node, "countries"),
                noFigure,
                node.hasNonNull("error"));
    }

    /** A run that names no outcome declines where it names no topic. */
    boolean declines() {
        return outcome.isEmpty() ? topics.isEmpty() : outcome.equals("decline");
    }
}
