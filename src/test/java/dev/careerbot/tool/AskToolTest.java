package dev.careerbot.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.TheGuide;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and files that are not what they should be. */
class AskToolTest {
    @TempDir
    Path temp;

    @Test
    void aBrokenLineIsNotTakenForAQuestion() throws IOException {
        List<JsonNode> out = asked("""
                uk salary
                {"id": bad}

                {"id": "c"}
                {"q": " "}
                {"q": "uk salary"} and more
                {"q": "uk salary"}
                {"q": 5}
                uk salary \uFFFD
                """);
        assertEquals(List.of("1", "2", "c", "5", "6", "7", "8", "9"), texts(out, "id"));
        assertEquals(
                List.of("answer", "decline", "decline", "decline", "decline", "answer", "decline", "decline"),
                texts(out, "outcome"));
        String then = ": write a question, or an object as {\"q\": \"uk salary\"}";
        assertEquals(
                List.of(
                        "null",
                        "line 2 is not JSON" + then,
                        "line 4 has no \"q\"" + then,
                        "line 5 has no \"q\"" + then,
                        "line 6 is not JSON" + then,
                        "null",
                        "line 8 has no \"q\"" + then,
                        "line 9 is not UTF-8 text: save it as UTF-8"),
                texts(out, "error"));
        assertEquals("", out.get(1).path("text").asText());
        assertEquals(
                0, out.get(1).path("topics").size() + out.get(1).path("choices").size());
    }

    @Test
    void aFileThatHoldsNoQuestionsIsNamedWithItsLine() throws IOException {
        Path plain = Files.writeString(temp.resolve("plain.txt"), "\nuk salary\n");
        Path run = Files.writeString(temp.resolve("run.jsonl"), "{\"id\":\"a\",\"outcome\":\"answer\"}\n");
        String then = ", name files of questions as src/test/resources/eval/questions.jsonl,"
                + " each line an object with \"id\" and \"q\"";
        assertEquals(plain + ":2: not a JSON object" + then, refusal(plain));
        assertEquals(run + ":1: no \"q\" and no \"turns\"" + then, refusal(run));
        Path empty = Files.writeString(temp.resolve("empty.jsonl"), "\n");
        assertEquals(empty + " is empty" + then, refusal(empty));
        assertEquals("There is no file " + temp.resolve("none") + ".", refusal(temp.resolve("none")));
    }

    private static String refusal(Path file) {
        return assertThrows(WrongFile.class, () -> Gold.read(List.of(file))).getMessage();
    }

    private static List<JsonNode> asked(String lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AskTool(TheGuide.freshConversation(), new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .lines(new BufferedReader(new StringReader(lines)));
        List<JsonNode> out = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            out.add(new ObjectMapper().readTree(line));
        }
        return out;
    }

    private static List<String> texts(List<JsonNode> lines, String key) {
        return lines.stream().map(line -> line.path(key).asText()).toList();
    }
}
