package dev.careerbot.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A question with what a right answer is. {@code talk} is empty for a question that stands alone. */
record Gold(
        String id,
        String talk,
        String q,
        String kind,
        List<String> expect,
        List<String> country,
        List<String> must,
        List<String> noFigure,
        boolean multi) {
    private static final String A_QUESTION =
            "name files of questions as src/test/resources/eval/questions.jsonl, each line an object with \"id\" and \"q\"";

    static List<Gold> read(List<Path> files) throws IOException {
        List<Gold> gold = new ArrayList<>();
        for (Path file : files) {
            JsonLines.read(file, List.of("q", "turns"), A_QUESTION).forEach(line -> add(line, gold));
        }
        return gold;
    }

    private static void add(JsonNode line, List<Gold> gold) {
        String id = line.path("id").asText();
        if (!line.has("turns")) {
            gold.add(of(line, id, ""));
            return;
        }
        int number = 0;
        for (JsonNode turn : line.path("turns")) {
            number++;
            gold.add(of(turn, id + "." + number, id));
        }
    }

    private static Gold of(JsonNode node, String id, String talk) {
        return new Gold(
                id,
                talk,
                node.path("q").asText(),
                node.path("kind").asText(),
                texts(node, "expect"),
                texts(node, "country"),
                texts(node, "must"),
                texts(node, "no_figure"),
                node.path("multi").asBoolean(false));
    }

    static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Salary, topic and off-topic questions are judged for declining; those that ask for no figure are a case apart. */
    boolean countsForDeclining() {
        return !kind.equals("hostile") && !(kind.equals("salary") && !noFigure.isEmpty());
    }
}
