package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who greets, asks whether one may ask, or says thanks gets the same answer as who does not. */
class CourtesyTest {
    /** A few questions hang by a word more or less. */
    private static final double MAY_DIFFER = 0.02;

    private static final double MAY_DIFFER_IN_TALKS = 0.06;

    private static final Map<String, String> ANSWERS = answers();
    private static final List<List<String>> TALKS = talks();

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

    /** Of what goes on with so little as "ok" or "the last two" a few are lost among so many other words. */
    @ParameterizedTest
    @ValueSource(strings = {"ok thanks, %s", "interesting. %s", "wait, %s", "wow thats a lot! %s", "%s, thanks a lot"})
    void norDoTheyInTheMiddleOfATalk(String around) {
        int turns = 0;
        List<String> changed = new ArrayList<>();
        for (List<String> talk : TALKS) {
            List<String> plain = heard(talk, "%s");
            List<String> courteous = heard(talk, around);
            turns += talk.size() - 1;
            IntStream.range(1, talk.size())
                    .filter(turn -> !plain.get(turn).equals(courteous.get(turn)))
                    .forEach(turn -> changed.add(talk.get(turn)));
        }
        assertTrue(changed.size() <= MAY_DIFFER_IN_TALKS * turns, around + ": " + changed);
    }

    private static List<String> heard(List<String> talk, String around) {
        Conversation conversation = TheGuide.freshConversation();
        return IntStream.range(0, talk.size())
                .mapToObj(turn -> turn == 0 ? talk.get(0) : around.replace("%s", talk.get(turn)))
                .map(words ->
                        conversation.hear(Heard.words("talk", words)).parts().toString())
                .toList();
    }

    private static List<List<String>> talks() {
        List<List<String>> talks = new ArrayList<>();
        for (JsonNode talk : lines("conversations.jsonl")) {
            List<String> turns = new ArrayList<>();
            talk.path("turns").forEach(turn -> turns.add(unmarked(turn)));
            talks.add(turns);
        }
        return talks;
    }

    private static String answer(String question) {
        return TheGuide.ask(question).parts().toString();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (JsonNode one : lines("questions.jsonl")) {
            if (Set.of("topic", "salary").contains(one.path("kind").asText())) {
                String question = unmarked(one);
                answers.put(question, answer(question));
            }
        }
        return answers;
    }

    private static String unmarked(JsonNode line) {
        return line.path("q").asText().replaceFirst("[?.! ]+$", "");
    }

    private static List<JsonNode> lines(String file) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/eval", file))) {
                lines.add(new ObjectMapper().readTree(line));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return lines;
    }
}
