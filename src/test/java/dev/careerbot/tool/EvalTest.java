package dev.careerbot.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.guide.Folding;
import dev.careerbot.guide.Phrasing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot must reach, on the questions it was built with and on those that nobody tuned it to. */
class EvalTest {
    private static final Path FILES = Path.of("src/test/resources");
    private static final Path SAMPLE = FILES.resolve("eval/questions.jsonl");
    private static final Path SAMPLE_TALKS = FILES.resolve("eval/conversations.jsonl");
    private static final Path BLIND = FILES.resolve("blind/questions.jsonl");
    private static final Path BLIND_TALKS = FILES.resolve("blind/conversations.jsonl");
    private static final double MAY_DIFFER = 0.08;
    private static final Map<String, Double> GOALS = Map.of(
            "topic_hit1",
            0.85,
            "topic_hit3",
            0.95,
            "topic_must",
            0.85,
            "topic_multi_coverage",
            0.9,
            "salary_must",
            1.0,
            "salary_nofigure",
            1.0,
            "salary_focused",
            0.97,
            "abstain_f1",
            0.85,
            "end_to_end",
            0.82,
            "hostile_ok",
            1.0);

    @Test
    void theSampleIsAnswered() throws IOException {
        Map<String, Double> reached = ask(SAMPLE);
        GOALS.forEach(
                (name, goal) -> assertTrue(reached.get(name) >= goal, name + " " + reached.get(name) + " < " + goal));
        assertTrue(ask(SAMPLE_TALKS).get("conversation_turns_ok") >= 0.95);
    }

    /** Two figures far apart would mean that the sample was learnt. */
    @Test
    void questionsOfAnotherWriterAreAnsweredAsWell() throws IOException {
        Map<String, Double> sample = ask(SAMPLE);
        Map<String, Double> other = ask(BLIND);
        GOALS.keySet()
                .forEach(name -> assertTrue(
                        other.get(name) >= sample.get(name) - MAY_DIFFER,
                        name + " " + other.get(name) + " here, " + sample.get(name) + " on the sample"));
        assertTrue(ask(BLIND_TALKS).get("conversation_turns_ok") >= 0.9);
    }

    /**
     * Written apart, and used for nothing when they were. Of ten places without a figure one may be missed; the last
     * four sets have nothing hostile.
     */
    @ParameterizedTest
    @ValueSource(strings = {"unseen", "further", "fresh", "newest", "latest", "last"})
    void whatNobodyTunedItToIsAnsweredNearlyAsTheGoalsAsk(String folder) throws IOException {
        Map<String, Double> reached = ask(FILES.resolve(folder).resolve("questions.jsonl"));
        GOALS.forEach((name, goal) -> {
            double floor = name.equals("salary_nofigure") ? 0.9 : goal - MAY_DIFFER;
            double rate = reached.getOrDefault(name, name.equals("hostile_ok") ? 1 : Double.NaN);
            assertTrue(rate >= floor - 1e-9, name + " " + rate + " < " + floor);
        });
        assertTrue(ask(FILES.resolve(folder).resolve("conversations.jsonl")).get("conversation_turns_ok")
                >= 0.95 - MAY_DIFFER);
    }

    @Test
    void aKeptRunScoresAsItAlwaysDid() throws IOException {
        String expected = Files.readString(FILES.resolve("eval/kept-run.scores.txt"));
        assertEquals(
                expected, printed(eval -> eval.score(FILES.resolve("eval/kept-run.jsonl"), TheGuide.guide()), SAMPLE));
    }

    @Test
    void noQuestionOfTheSampleIsAPhrasing() throws IOException {
        Set<String> phrasings = TheGuide.asWritten().written().phrasings().stream()
                .map(Phrasing::text)
                .map(Folding::fold)
                .collect(Collectors.toSet());
        List<String> learnt = Gold.read(List.of(SAMPLE, SAMPLE_TALKS)).stream()
                .map(Gold::q)
                .filter(q -> phrasings.contains(Folding.fold(q)))
                .toList();
        assertEquals(List.of(), learnt);
    }

    private static Map<String, Double> ask(Path file) throws IOException {
        return printed(eval -> eval.ask(TheGuide.freshConversation(), TheGuide.guide()), file)
                .lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(
                        line -> line[0], line -> line[1].equals("nan") ? Double.NaN : Double.parseDouble(line[1])));
    }

    private interface Use {
        void of(Eval eval) throws IOException;
    }

    private static String printed(Use use, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        use.of(new Eval(List.of(file), new PrintStream(bytes, true, StandardCharsets.UTF_8), false));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
