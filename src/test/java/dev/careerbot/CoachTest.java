package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.guide.Guide;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coach adds what they know by adding a file or a line. */
class CoachTest {
    @TempDir
    Path temp;

    private KnowledgeCopy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = KnowledgeCopy.smallIn(temp);
    }

    @Test
    void aThirdRoleIsFoundByTextAndById() throws IOException {
        copy.addDataAnalyst();
        Conversation talk = talk();
        assertEquals("data-analyst/responsibilities", first(ask(talk, "what are the duties of a data analyst")));
        assertEquals(
                "data-analyst/responsibilities",
                first(talk.hear(Heard.tapped("by id", Tap.open("data-analyst/responsibilities/reports")))));
        assertEquals("data-analyst/responsibilities", first(ask(talk, "/start da_responsibilities_reports")));
    }

    @Test
    void aCountryIsARowAndIsFoundByItsNames() throws IOException {
        copy.replace("roles/ml-engineer/salary.json", "\"byCountry\": [", """
                "byCountry": [
                    {"country": "JP", "currency": "JPY", "average": 7000000, "low": 5000000, "high": 9000000, "source": "career-guide", "asOf": "2026-03"},""");
        Reply reply = ask(talk(), "pay in tokyo?");
        assertEquals("JP", reply.countries().get(0));
        assertTrue(reply.text().contains("JPY 7,000,000") && reply.text().contains("as of 2026-03"), reply::text);
    }

    @Test
    void aPhrasingAndASynonymTakeEffect() throws IOException {
        copy.append("phrasings/sections/challenges.txt", "where does the wombat bite");
        copy.append("words/synonyms.txt", "pay, dosh, lolly");
        Conversation talk = talk();
        assertEquals("ml-engineer/challenges", first(ask(talk, "so where does the wombat bite")));
        assertEquals("DE", ask(talk, "dosh in germany").countries().get(0));
    }

    @Test
    void aToolMayHaveTwoLinesInItsNote() throws IOException {
        copy.append("notes/languages-and-frameworks.md", "- Java: it is said once more.");
        Conversation talk = talk();
        assertTrue(ask(talk, "which role needs java").text().contains("once more"));
    }

    @Test
    void whatCallsForANoteMayBeWrittenAsPeopleWriteIt() throws IOException {
        copy.replace("notes/bonus.md", "kind: gap\n", "kind: gap\nbeside: Ph.D., Sign-On\n");
        Conversation talk = talk();
        String note = TheGuide.guide().note("bonus").orElseThrow().text();
        for (String words : List.of("pay with a ph.d. in spain", "what do they earn in spain with a sign on")) {
            String said = ask(talk, words).text();
            assertTrue(said.contains(note), said);
        }
    }

    @Test
    void aGuideWithoutANoteAnswersWhateverIsAsked() throws IOException {
        for (String folder : List.of("notes", "phrasings/notes")) {
            for (Path file : files(temp.resolve(folder))) {
                Files.delete(file);
            }
        }
        Conversation alone = talk();
        for (Path talk : files(Path.of("src/test/resources/transcripts"))) {
            ask(alone, "/reset");
            Files.readAllLines(talk).stream()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line.substring(2))
                    .forEach(words -> assertFalse(ask(alone, words).text().isBlank(), words));
        }
    }

    @Test
    void aTipIsALine() throws IOException {
        copy.append("tips.txt", "ml-engineer/tools/python | Write a little Python today.");
        Guide guide = TheGuide.read(temp);
        assertTrue(guide.tips().stream().anyMatch(tip -> tip.text().equals("Write a little Python today.")));
    }

    @Test
    void aFigureWithoutDoubtsOffersNone() throws IOException {
        copy.replace("roles/ml-engineer/salary.json", "\"byCountry\": [", """
                "byCountry": [
                    {"country": "PL", "currency": "PLN", "average": 180000, "low": 120000, "high": 240000, "source": "career-guide", "asOf": "2025-03"},
                    {"country": "CZ", "currency": "CZK", "average": 900000, "low": 600000, "high": 1200000, "source": "career-guide", "doubts": ["undated"]},""");
        Conversation talk = talk();
        for (String place : List.of("poland", "czech republic")) {
            List<Choice> choices = ask(talk, "pay in " + place).choices();
            assertEquals("Another place", choices.get(0).caption(), place);
        }
        assertTrue(ask(talk, "pay in poland and germany")
                .choices()
                .get(0)
                .caption()
                .matches("All \\d doubts"));
    }

    @Test
    void whoAsksByCommandForASectionThatWasTakenOutIsOfferedWhatThereIs() throws IOException {
        copy.takeOutTheConclusion();
        Conversation talk = talk();
        for (String asked : List.of("/summary", "/start summary")) {
            Reply reply = ask(talk, asked);
            assertTrue(
                    reply.text()
                            .startsWith("The guide has no such section for the role Machine Learning Engineer. Pick"),
                    reply::text);
            assertTrue(
                    reply.choices().stream().anyMatch(choice -> "ml-engineer/outlook".equals(choice.section())),
                    reply::toString);
        }
    }

    @Test
    void aSectionThatTheFirstRoleLacksIsOfferedInTheOneThatHasIt() throws IOException {
        copy.addDataAnalyst();
        copy.replace("roles/data-analyst/role.md", "order: 3", "order: 0");
        Reply reply = ask(talk(), "/kpis");
        assertTrue(reply.text().startsWith("The guide has no such section for the role Data Analyst."), reply::text);
        assertEquals("ml-engineer/kpis", reply.choices().get(0).section());
    }

    @Test
    void aNewRoleIsListedBeforeItHasAnOverview() throws IOException {
        copy.addDataAnalyst();
        Reply roles = ask(talk(), "/roles");
        assertTrue(roles.text().contains("Data Analyst\n\nAnswers questions with data."), roles::text);
        assertTrue(roles.choices().stream()
                .anyMatch(choice -> choice.caption().equals("Data Analyst")
                        && "data-analyst/responsibilities".equals(choice.section())));
    }

    @Test
    void whatTheNewRoleAnswersIsNoOtherJobsLine() throws IOException {
        assertTrue(check().endsWith("\n\nNo faults.\n"), this::check);
        copy.create("roles/data-scientist/role.md", """
                ---
                title: Data Scientist
                short: ds
                order: 3
                names: data scientist, data scientists
                ---
                Draws conclusions from data.
                """);
        for (String file : List.of("sections/responsibilities.txt", "notes/other-jobs.txt")) {
            copy.create("phrasings/" + file, Files.readString(TheGuide.FOLDER.resolve("phrasings/" + file)));
        }
        String said = check();
        assertTrue(
                said.contains("'what does a data scientist do' is now answered by the role Data Scientist: delete"),
                said);
        assertTrue(
                said.contains("words/other-jobs.txt: 'data scientist' is now answered by the role Data Scientist: "),
                said);
        assertFalse(said.contains("xrole"), said);
    }

    @Test
    void whatLooksLikeASlipIsRemarkedAndIsNoFault() throws IOException {
        copy.replace("roles/ml-engineer/salary.json", "\"ES\", \"currency\": \"EUR\"", "\"ES\", \"currency\": \"USD\"");
        copy.replace("roles/ml-engineer/salary.json", "\"place\": \"Dubai\"", "\"place\": \"Dubay\"");
        copy.replace(
                "sources.json",
                "{\n  \"career-guide\"",
                "{\n  \"survey\": {\"title\": \"Ours\", \"published\": \"2026-03\"},\n  \"career-guide\"");
        String said = check();
        for (String remark : List.of(
                "sources.json: 'survey' has a date: see that the explanation of 'undated' in doubts.json does not",
                "roles/ml-engineer/salary.json: ES: the figures are in USD, the money of that country is EUR. (This is",
                "roles/ml-engineer/salary.json: AE: places/ calls 'Dubay' Dubai. (This is no fault.)")) {
            assertTrue(said.contains(remark), said);
        }
        assertEquals(
                3,
                said.lines()
                        .filter(line -> line.endsWith("(This is no fault.)"))
                        .count(),
                said);
        assertTrue(said.endsWith("\n\nNo faults.\n"), said);
    }

    @Test
    void aFirstRoleWithoutPayIsAnsweredFromTheOneThatHasIt() throws IOException {
        copy.addDataAnalyst();
        copy.replace("roles/data-analyst/role.md", "order: 3", "order: 0");
        Conversation talk = talk();
        Reply overall = ask(talk, "what do they earn");
        assertTrue(
                overall.text()
                        .startsWith("The guide has no pay for the role Data Analyst."
                                + " These are the figures for the Machine Learning Engineer."),
                overall::text);
        assertEquals("DE", ask(talk, "is 60k good in germany").countries().get(0));
        assertTrue(ask(talk, "/salary").text().contains("10 places"));
    }

    @Test
    void payWithoutAFigureOverallNamesItsSourceToo() throws IOException {
        copy.addDataAnalyst();
        copy.create("roles/data-analyst/salary.md", """
                ---
                title: What analysts earn
                source: career-guide
                ---
                Pay varies from place to place.
                """);
        copy.create("roles/data-analyst/salary.json", """
                {"byCountry": [{"country": "PT", "currency": "EUR", "low": 1, "average": 2, "high": 3,
                 "source": "career-guide"}], "overall": []}
                """);
        String said = ask(talk(), "how much does a data analyst earn").text();
        assertTrue(said.contains("By place I have: Portugal.\n\nSource: Machine Learning Engineer Job"), said);
    }

    @Test
    void aGuideWithoutFiguresByPlaceSaysSo() throws IOException {
        copy.delete("roles/ml-engineer/salary.json");
        Conversation talk = talk();
        for (String asked : List.of("/salary", "/salary germany", "is 60k good in germany", "highest paid country")) {
            String said = ask(talk, asked).text();
            assertTrue(said.startsWith("The guide has no figure by country for the role"), said);
        }
    }

    @Test
    void aTitleThatLeadsElsewhereIsNamedWithItsLine() throws IOException {
        copy.replace("roles/ml-engineer/tools.md", "## TensorFlow", "## Salary");
        String said = check();
        assertTrue(said.contains("roles/ml-engineer/tools.md:" + lineOf("## Salary") + ": the item"), said);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private int lineOf(String start) throws IOException {
        List<String> lines = Files.readAllLines(copy.folder().resolve("roles/ml-engineer/tools.md"));
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow());
    }

    private String check() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        House.check(TheGuide.read(copy.folder()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Conversation talk() {
        return House.conversation(TheGuide.read(temp));
    }

    private static Reply ask(Conversation talk, String words) {
        return talk.hear(Heard.words(words, words));
    }

    private static String first(Reply reply) {
        return reply.topics().stream().findFirst().orElse("nothing: " + reply.text());
    }
}
