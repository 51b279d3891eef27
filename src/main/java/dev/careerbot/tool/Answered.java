package dev.careerbot.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
    static final Answered NOTHING = new Answered("", List.of(), "", List.of(), Optional.empty(), false);

    static Map<String, Answered> read(Path run) throws IOException {
        Map<String, Answered> byId = new HashMap<>();
        for (JsonNode node : JsonLines.read(run, List.of("id"), "name a file that `ask --json` wrote")) {
            byId.put(node.path("id").asText(), of(node));
        }
        return byId;
    }

    static Answered of(String line) throws IOException {
        return of(JsonLines.MAPPER.readTree(line));
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
