package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who greets, asks whether one may ask, or says thanks gets the same answer as who does not. */
class CourtesyTest {
    /** A few questions hang by a word more or less. */
    private static final double MAY_DIFFER = 0.02;

    private static final Map<String, String> ANSWERS = answers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi, %s",
                "Hello sir, hope you are doing well. %s",
                "hey everyone, quick question: %s",
                "Sorry to bother you but %s",
                "good evening, i have a question, %s",
                "lol ok so can someone tell me %s",
                "just wondering, %s",
                "%s, thanks in advance!",
                "%s pls, asking for a friend lol",
                "%s? i really need to know",
                "%s these days",
                "bro %s, any help appreciated",
            })
    void courtesiesChangeNoAnswer(String around) {
        List<String> changed = ANSWERS.keySet().stream()
                .filter(question -> !answer(around.replace("%s", question)).equals(ANSWERS.get(question)))
                .toList();
        assertTrue(changed.size() <= MAY_DIFFER * ANSWERS.size(), around + ": " + changed);
    }

    private static String answer(String question) {
        return TheGuide.ask(question).parts().toString();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/eval/questions.jsonl"))) {
                JsonNode one = new ObjectMapper().readTree(line);
                if (Set.of("topic", "salary").contains(one.path("kind").asText())) {
                    String question = one.path("q").asText().replaceFirst("[?.! ]+$", "");
                    answers.put(question, answer(question));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return answers;
    }
}
