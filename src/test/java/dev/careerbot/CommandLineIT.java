package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar as a person runs it. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineIT {
    @TempDir
    Path temp;

    @TempDir
    Path output;

    private record Run(int code, String out, String err) {}

    @Test
    void withoutATokenItSaysSoInALineAndTalks() throws Exception {
        Run run = jar(Map.of(), "uk salary\nand in spain?\n/quit\n");
        assertEquals(0, run.code);
        assertEquals(1, run.err.lines().count(), run.err);
        assertTrue(run.err.contains("TELEGRAM_BOT_TOKEN"));
        assertTrue(run.out.contains("Average: £55,000") && run.out.contains("Average: €40,000"), run.out);
        assertTrue(run.out.lines().allMatch(line -> line.length() <= 80), run.out);
        assertTrue(run.out.chars().noneMatch(c -> c == 27), "colours in a pipe");
    }

    @Test
    void aNumberTakesAChoice() throws Exception {
        Run run = jar(Map.of(), "pay in sa\n1\n", "chat");
        assertTrue(
                run.out.contains("[1] South Africa  [2] Saudi Arabia") && run.out.contains("Average: ZAR 450,000"),
                run.out);
    }

    @Test
    void helpAndVersionAreAsPeopleKnowThem() throws Exception {
        assertTrue(jar(Map.of(), "", "--help").out.contains("Usage: careerbot"));
        assertTrue(jar(Map.of(), "", "ask", "--help").out.contains("--json"));
        assertTrue(jar(Map.of(), "", "--version").out.matches("careerbot \\d+\\.\\d+\\.\\d+\\s*"));
        assertEquals(2, jar(Map.of(), "", "--nonsense").code);
    }

    @Test
    void oneQuestionIsAnswered() throws Exception {
        Run run = jar(Map.of(), "", "ask", "is 60k good in london");
        assertTrue(run.out.contains("£60,000 lies between the average (£55,000) and the high end (£90,000)"), run.out);
    }

    @Test
    void aLineInIsALineOutInOrderAndASessionIsATalk() throws Exception {
        String lines = """
                {"id":"a","q":"uk salary","session":"s"}
                what are the challenges
                {"id":"b","q":"max?","session":"s"}
                {"id":"c","q":"max?"}
                """;
        Run run = jar(Map.of(), lines, "ask", "--json", "-");
        List<JsonNode> out = new ArrayList<>();
        for (String line : run.out.lines().toList()) {
            out.add(new ObjectMapper().readTree(line));
        }
        assertEquals(
                List.of("a", "2", "b", "c"),
                out.stream().map(node -> node.path("id").asText()).toList());
        assertEquals("ml-engineer/challenges", out.get(1).path("topics").path(0).asText());
        assertEquals("GB", out.get(2).path("countries").path(0).asText());
        assertEquals(0, out.get(3).path("countries").size());
        assertTrue(out.get(1).path("choices").size() > 1
                && out.get(1).path("error").isNull());
    }

    @Test
    void aFaultyFolderIsRefusedWithEveryFault() throws Exception {
        KnowledgeCopy copy = KnowledgeCopy.in(temp);
        copy.replace("roles/ml-engineer/tools.md", "source: career-guide", "source: a-dream");
        copy.append("tips.txt", "no tip");
        Run check = jar(Map.of(), "", "check", temp.toString());
        assertEquals(1, check.code);
        assertTrue(
                check.err.contains("roles/ml-engineer/tools.md:3: ")
                        && check.err.contains("tips.txt:")
                        && check.err.contains(
                                "2 faults in " + temp + ": mend them and check again. More may show then"),
                check.err);
        assertEquals(1, jar(Map.of("KNOWLEDGE_DIR", temp.toString()), "", "ask", "hi").code);
        assertTrue(
                jar(Map.of("KNOWLEDGE_DIR", "/nowhere"), "", "ask", "hi").err.contains("There is no folder /nowhere"));
    }

    @Test
    void whatIsNoKnowledgeFolderIsSaidInALine() throws Exception {
        for (String wrong : List.of(temp.toString(), "/nowhere", "pom.xml")) {
            Run check = jar(Map.of(), "", "check", wrong);
            assertEquals(1, check.code);
            assertEquals(1, check.err.lines().count(), check.err);
            assertTrue(check.err.contains(wrong) && !check.err.contains("KNOWLEDGE_DIR"), check.err);
        }
    }

    @Test
    void anotherFolderNeedsNoBuild() throws Exception {
        KnowledgeCopy copy = KnowledgeCopy.in(temp);
        copy.replace("roles/ml-engineer/salary.json", "\"average\": 55000", "\"average\": 56000");
        assertTrue(jar(Map.of("KNOWLEDGE_DIR", temp.toString()), "", "ask", "uk salary")
                .out
                .contains("£56,000"));
    }

    @Test
    void theCarriedGuideHasNoFaultAndItsCoverageIsPrinted() throws Exception {
        Run check = jar(Map.of(), "", "check");
        assertEquals(0, check.code, check.out + check.err);
        assertTrue(
                check.out.endsWith("\nNo faults.\n")
                        && check.out.contains("Phrasings that still lead home when left out"),
                check.out);
    }

    @Test
    void questionFilesAreScored() throws Exception {
        Run eval = jar(Map.of(), "", "eval", "src/test/resources/eval/questions.jsonl");
        assertTrue(eval.out.contains("topic_hit1") && eval.out.contains("end_to_end"), eval.out);
        for (String wrong : List.of("/nowhere.jsonl", "pom.xml", "src/test/resources/eval/kept-run.jsonl")) {
            Run refused = jar(Map.of(), "", "eval", wrong);
            assertEquals(1, refused.code);
            assertTrue(refused.err.lines().count() == 1 && refused.err.contains(wrong), refused.err);
        }
    }

    @Test
    void theTalkInTheReadmeIsARealOne() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String written = readme.split("```\\n?")[1];
        String typed = written.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
        // A line of three dots stands for lines that are left out.
        String pattern = Arrays.stream(written.strip().split("\n…(\n|$)"))
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining("(?s:.*?)"));
        String said = jar(Map.of(), typed).out;
        assertEquals(2, typed.lines().count());
        assertTrue(Pattern.compile(pattern).matcher(said).find(), said);
    }

    @Test
    void everyWrongSettingIsNamedAndNothingIsStarted() throws Exception {
        Run run = jar(Map.of("LOG_LEVEL", "loud", "HTTP_PORT", "none", "TELEGRAM_BOT_TOKEN", "12:ab"), "");
        assertEquals(78, run.code);
        assertEquals(3, run.err.lines().count(), run.err);
        assertTrue(run.err.contains("LOG_LEVEL (environment) is 'loud': make it ERROR, WARN, INFO,"), run.err);
    }

    @Test
    void configShowsWhatIsInForceButNoSecret() throws Exception {
        String token = "123456789:" + "A".repeat(35);
        Run run = jar(Map.of("TELEGRAM_BOT_TOKEN", token, "LOG_LEVEL", "TRACE"), "", "config");
        assertEquals(0, run.code);
        assertTrue(run.out.matches("(?s)TELEGRAM_BOT_TOKEN +123456789:\\*{3} +environment\n.*"), run.out);
        assertTrue(!run.out.contains("AAAA"), run.out);
    }

    @Test
    void healthWithoutABotIsOne() throws Exception {
        assertEquals(1, jar(Map.of(), "", "health").code);
        assertEquals(1, jar(Map.of("HTTP_PORT", "1"), "", "health").code);
    }

    @Test
    void whatCouldNotBeWrittenIsNoSuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String arguments : List.of("ask hello", "config", "--help")) {
            Run run = shell(arguments + " > /dev/full");
            assertEquals(1, run.code, arguments);
            assertTrue(run.err.startsWith("The output could not be written: "), run.err);
        }
        assertEquals(0, shell("config | head -0").code);
    }

    @Test
    void aClosedInputEndsTheTalk() throws Exception {
        Run run = shell("chat <&-");
        assertEquals(0, run.code);
        assertEquals("", run.out + run.err);
    }

    @Test
    void aLineThatHoldsNoQuestionIsAlsoToldByTheExitCode() throws Exception {
        Run run = jar(Map.of(), "uk salary\n{\"id\": bad}\n", "ask", "--json", "-");
        assertEquals(1, run.code);
        assertEquals(2, run.out.lines().count());
        assertTrue(run.err.startsWith("1 line holds no question: "), run.err);
    }

    private Run shell(String line) throws IOException, InterruptedException {
        String java = String.join(" ", Jvm.shortLived("-jar", System.getProperty("careerbot.jar")));
        return run(new ProcessBuilder("bash", "-o", "pipefail", "-c", java + " " + line), Map.of(), "");
    }

    private Run jar(Map<String, String> environment, String in, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Jvm.shortLived("-jar", System.getProperty("careerbot.jar"));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command), environment, in);
    }

    private Run run(ProcessBuilder builder, Map<String, String> environment, String in)
            throws IOException, InterruptedException {
        builder.environment().remove("TELEGRAM_BOT_TOKEN");
        builder.environment().putAll(environment);
        Path out = output.resolve("out.txt");
        Path err = output.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().write(in.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
