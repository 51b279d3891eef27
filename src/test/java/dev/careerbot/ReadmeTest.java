package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.settings.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README and .env.example say can be set, called and run is what can be. */
class ReadmeTest {
    private static final List<String> KEYS =
            Arrays.stream(Key.values()).map(Enum::name).toList();

    private final String readme = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .toList();
    }

    private static List<String> firsts(String pattern, String text) {
        return all(pattern, text).stream().map(found -> found.group(1)).toList();
    }

    @Test
    void theTableOfSettingsIsWholeAndSaysWhatHoldsWithoutEach() {
        List<MatchResult> rows = all("^\\| `([A-Z_]{6,})` \\|.*\\| (.*) \\|$", readme);
        assertEquals(KEYS, rows.stream().map(row -> row.group(1)).toList());
        for (MatchResult row : rows) {
            Optional<String> unset = Key.valueOf(row.group(1)).unset();
            assertTrue(
                    unset.isEmpty() || row.group(2).equals("`" + unset.get() + "`"),
                    () -> row.group(1) + " without it is " + unset);
        }
    }

    @Test
    void theExampleHasEverySettingWithACommentAndNoValue() {
        assertEquals(KEYS, firsts("^# .+\\n([A-Z_]+)=$", read(".env.example")));
        assertEquals(2L * KEYS.size(), read(".env.example").lines().count());
    }

    @Test
    void everyCommandIsInTheTableAndTheTableHoldsNoOther() {
        Set<String> commands = new TreeSet<>();
        Main.commandLine().getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                commands.add(name);
            }
        });
        assertEquals(commands, new TreeSet<>(firsts("^\\| `java -jar target/careerbot\\.jar ([a-z]+)", readme)));
    }

    @Test
    void whatMavenIsToRunIsInThePom() {
        String pom = read("pom.xml");
        List<String> runs = firsts("exec:exec@([a-z-]+)", readme);
        assertTrue(runs.contains("speed") && runs.contains("start"), runs::toString);
        runs.forEach(run -> assertTrue(pom.contains("<id>" + run + "</id>"), run));
    }

    @Test
    void everyFileAndTestThatIsNamedIsThere() throws IOException {
        for (String file : firsts("`((?:docker|src|knowledge|\\.ci)/[\\w./-]+)`", readme)) {
            assertTrue(Files.exists(Path.of(file)), file);
        }
        for (String test : firsts("`(\\w+Test)`", readme)) {
            try (var files = Files.walk(Path.of("src/test/java"))) {
                assertTrue(files.anyMatch(file -> file.endsWith(test + ".java")), test);
            }
        }
    }

    @Test
    void theContainerSetsNothingThatCannotBeSet() {
        for (String file : List.of("docker/Dockerfile", "docker/compose.yaml")) {
            for (String key : firsts("\\b([A-Z]+_(?:DIR|PORT|HOST|LEVEL|FORMAT|TOKEN|URL|MINUTE))\\b", read(file))) {
                assertTrue(KEYS.contains(key), key + " in " + file);
            }
        }
    }
}
