package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One slip is one fault: what follows from it in other files is not named, or comes after it. */
class FaultCausesTest extends FaultScene {
    private static final String OUTLOOK = "roles/ml-engineer/outlook.md";

    @Test
    void aFrontMatterThatDoesNotEndIsNamedWhereItShould() throws IOException {
        copy.replace(OUTLOOK, "overview\n---\n", "overview\n");
        assertOnly(OUTLOOK + ":5: the front matter does not end, ");
    }

    @Test
    void aSectionThatCannotBeReadIsNotCalledLackingElsewhere() throws IOException {
        copy.create(OUTLOOK, "");
        assertOnly(OUTLOOK + ":1: the file has no front matter, ");
        copy.write(OUTLOOK, "title".getBytes(StandardCharsets.UTF_16));
        assertOnly(OUTLOOK + ":1: the file is not UTF-8 text, ");
    }

    @Test
    void aRoleThatCannotBeReadIsNamedOnceWhateverSectionsItHas() throws IOException {
        copy.replace("roles/ml-engineer/role.md", "---\ntitle", "title");
        assertOnly("roles/ml-engineer/role.md:1: the file has no front matter, ");
        copy.delete("roles/ml-engineer/role.md");
        assertOnly("roles/ml-engineer/: the role has no role.md, ");
    }

    @Test
    void aSourceBelowABrokenLineIsNotCalledUnknown() throws IOException {
        copy.replace("sources.json", "\"sampleSize\": null", "\"sampleSize\": null,");
        assertOnly("sources.json:6: this is not JSON: nothing follows the last comma, ");
    }

    @Test
    void anIdThatManyNameIsMissedInTheList() throws IOException {
        copy.replace("doubts.json", "\"id\": \"undated\"", "\"id\": \"undatd\"");
        assertOnly("doubts.json: there is no doubt 'undated' here, add it, it is named in roles/ml-engineer/");
    }

    @Test
    void aCountryThatCannotBeReadIsNotCalledUnknown() throws IOException {
        copy.replace("places/countries.txt", "DE | Germany |", "DE | Germany ");
        assertTrue(faults().size() == 1 && faults().get(0).startsWith("places/countries.txt:"), faults()::toString);
        copy.delete("places/countries.txt");
        assertOnly("places/countries.txt:1: the file is missing, ");
    }

    @Test
    void aFaultThatNothingFollowsFromHidesNone() throws IOException {
        copy.replace("roles/ml-engineer/tools.md", "related: ", "related: nosuch, ");
        copy.create("tips.txt", "ml-engineer/tools/nope | Try it.");
        assertEquals(
                List.of("roles/ml-engineer/tools.md", "tips.txt"),
                faults().stream().map(fault -> fault.split(":")[0]).toList());
    }

    @Test
    void theFileThatIsGoneComesBeforeAllThatNameIt() throws IOException {
        copy.delete(OUTLOOK);
        assertTrue(
                faults().get(0).contains("phrasings/sections/outlook.txt:2: there is no section outlook in any role: "),
                faults()::toString);
        assertTrue(
                faults().stream()
                        .anyMatch(fault -> fault.startsWith("notes/companies.md:4: there is no section 'outlook', ")),
                faults()::toString);
    }

    @Test
    void figuresWithoutASectionAreNamedWhateverElseIsWrongInThem() throws IOException {
        copy.addDataAnalyst();
        copy.create("roles/data-analyst/salary.json", """
                {"byCountry": [{"country": "JP", "currency": "JPY", "low": 1, "average": 2, "high": 3, "source": "page"}]}
                """);
        assertTrue(
                faults().contains("roles/data-analyst/salary.json:1: the role has figures and no salary.md,"
                        + " add roles/data-analyst/salary.md"),
                faults()::toString);
    }

    private void assertOnly(String start) throws IOException {
        List<String> found = faults();
        assertTrue(found.size() == 1 && found.get(0).startsWith(start), found::toString);
    }
}
