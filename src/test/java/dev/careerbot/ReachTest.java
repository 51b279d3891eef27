package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions and places of a reader who had seen neither phrasings nor names. */
class ReachTest {
    private static final Path BLIND = Path.of("src/test/resources/blind");
    private static final int ENOUGH = 3;

    @Test
    void everyTopicComesFirstForThreePlainQuestionsOfItsOwn() throws IOException {
        Map<String, List<String>> missed = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (String line : Files.readAllLines(BLIND.resolve("plain-questions.jsonl"))) {
            JsonNode question = new ObjectMapper().readTree(line);
            String topic = question.path("topic").asText();
            String first = first(TheGuide.ask(question.path("q").asText()));
            found.merge(topic, first.equals(topic) ? 1 : 0, Integer::sum);
            if (!first.equals(topic)) {
                missed.computeIfAbsent(topic, unseen -> new ArrayList<>())
                        .add(question.path("q").asText() + " -> " + first);
            }
        }
        found.values().removeIf(number -> number >= ENOUGH);
        missed.keySet().retainAll(found.keySet());
        assertEquals(Map.of(), missed);
    }

    @Test
    void everyTopicHasItsPlainQuestions() throws IOException {
        List<String> asked = Files.readAllLines(BLIND.resolve("plain-questions.jsonl")).stream()
                .map(line -> line.replaceFirst(".*\"topic\": ?\"([^\"]*)\".*", "$1"))
                .distinct()
                .toList();
        Stream<TopicId> sections = TheGuide.guide().sections().keySet().stream();
        Stream<TopicId> items = TheGuide.guide().items().map(item -> item.id());
        Stream<TopicId> pay = TheGuide.guide().pay().stream().map(range -> range.id());
        List<String> without = Stream.of(sections, items, pay)
                .flatMap(ids -> ids)
                .map(TopicId::toString)
                .filter(topic -> !asked.contains(topic))
                .toList();
        assertEquals(List.of(), without);
    }

    /** The topic that the reply gives first: an item, a section, or a place's pay. */
    private static String first(Reply reply) {
        if (reply.outcome() != Reply.Outcome.ANSWER) {
            return reply.outcome().toString();
        }
        return reply.parts().stream()
                .map(Part::about)
                .map(ReachTest::topic)
                .filter(topic -> !topic.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String topic(About about) {
        if (about instanceof About.Topic topic) {
            return topic.topic();
        }
        return about instanceof About.Figure figure
                ? figure.section() + "/" + figure.country().toLowerCase(Locale.ROOT)
                : "";
    }

    @Test
    void everySpellingOfAPlaceIsRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> places = rows("places-known.tsv");
        for (String[] place : places) {
            List<String> countries = TheGuide.ask("/salary " + place[0]).countries();
            if (!countries.equals(List.of(place[1]))) {
                wrong.add(place[0] + " -> " + countries);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(places.size() >= 120);
    }

    @Test
    void noPlaceWithoutAFigureIsMistakenForOneThatHasIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> places = rows("places-unknown.tsv");
        for (String[] place : places) {
            Reply reply = TheGuide.ask("/salary " + place[0]);
            if (!reply.countries().isEmpty() || !reply.noFigure().equals(List.of(place[1]))) {
                wrong.add(place[0] + " -> " + reply.countries() + reply.noFigure());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(places.size() >= 60);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(BLIND.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
    }
}
