package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest extends FaultScene {
    @Test
    void theGuideItselfHasNone() throws IOException {
        assertEquals(List.of(), faults());
    }

    @Test
    void allFaultsAreNamedNotOnlyTheFirst() throws IOException {
        copy.replace("roles/ml-engineer/tools.md", "source: career-guide", "source: a-dream");
        copy.replace("roles/ml-engineer/kpis.md", "{#accuracy", "{#Accuracy!");
        copy.replace("roles/ml-engineer/salary.json", "\"average\": 95000", "\"average\": 1");
        copy.append("tips.txt", "no-role/no-section | A tip about nothing.");
        List<String> found = faults();
        assertEquals(4, found.size(), found::toString);
        assertTrue(found.stream()
                .anyMatch(fault ->
                        fault.startsWith("roles/ml-engineer/tools.md:3: the source 'a-dream' is not known, ")));
        assertTrue(
                found.stream()
                        .anyMatch(fault ->
                                fault.matches("roles/ml-engineer/kpis.md:\\d+: the heading 'Accuracy' has no id, .*")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(fault -> fault.startsWith(
                                "roles/ml-engineer/salary.json:4: low, average and high do not rise, ")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(fault -> fault.matches("tips.txt:\\d+: there is no topic 'no-role/no-section', .*")),
                found::toString);
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        copy.replace("sources.json", "\"kind\"", "kind");
        assertTrue(
                faults().stream().anyMatch(fault -> fault.matches("sources.json:\\d+: this is not JSON.*")),
                faults()::toString);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        copy.delete("doubts.json");
        assertTrue(faults().stream().anyMatch(fault -> fault.startsWith("doubts.json:1: the file is missing, ")));
    }

    @Test
    void textThatIsNoUtf8IsNamed() throws IOException {
        copy.write("tips.txt", new byte[] {(byte) 0xC3, (byte) 0x28});
        assertEquals(List.of("tips.txt:1: the file is not UTF-8 text, save it as UTF-8"), faults());
    }

    @Test
    void aDeclineHoldsNoFigure() throws IOException {
        copy.append("notes/visas.md", "In 90% of cases there is none.");
        assertTrue(faults().get(0).startsWith("notes/visas.md:1: the note declines and holds a figure, "));
    }

    @Test
    void aPhrasingStandsInOnePlace() throws IOException {
        copy.append("phrasings/sections/tools.txt", "the same line in two files");
        copy.append("phrasings/sections/kpis.txt", "The same line, in two files!");
        assertTrue(faults().get(0).contains("stands also in phrasings/sections/"), faults()::toString);
    }

    @Test
    void aPlaceNameOfTwoCountriesIsAskedToBeMadeClear() throws IOException {
        copy.append("places/cities.txt", "FR | city | Berlin-sur-Seine | berlin");
        assertTrue(faults().get(0).contains("'berlin' is also a name of Berlin"), faults()::toString);
    }

    @Test
    void aCurrencyIsOfAKnownCountryAndHasANameOfItsOwn() throws IOException {
        copy.append("places/currencies.txt", "XTS | ZZ | testbucks");
        copy.append("places/currencies.txt", "XTA | - | zloty");
        assertEquals(2, faults().size(), faults()::toString);
        assertTrue(faults().get(0).contains("the country 'ZZ' is not in countries.txt"), faults()::toString);
        assertTrue(faults().get(1).contains("'zloty' is also a name of PLN"), faults()::toString);
    }

    @Test
    void whatAnswersForALackingSectionIsThere() throws IOException {
        copy.replace(
                "roles/software-engineer-ml/role.md",
                "tools in how-to-become/programming",
                "tools in how-to-become/magic");
        assertEquals(1, faults().size(), faults()::toString);
        assertTrue(
                faults().get(0).contains("'how-to-become/magic' is no section of the role, nor an item of one"),
                faults()::toString);
    }

    @Test
    void aDoubtLineIsShort() throws IOException {
        copy.replace("doubts.json", "\"line\": \"", "\"line\": \"" + "long ".repeat(20));
        assertTrue(faults().stream().allMatch(fault -> fault.contains("say it in at most 90")), faults()::toString);
    }

    @Test
    void oneFileThatIsGoneIsNoFloodOfFaults() throws IOException {
        copy.delete("roles/ml-engineer/kpis.md");
        copy.delete("notes/bonus.md");
        List<String> found = faults();
        assertTrue(
                found.stream()
                        .anyMatch(fault -> fault.matches("phrasings/sections/kpis.txt:\\d+: there is no section kpis in"
                                + " any role: \\d+ lines from here on lead nowhere, add it, or take them out")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(
                                fault -> fault.matches("phrasings/items/ml-engineer/kpis.txt:\\d+: there is no section"
                                        + " ml-engineer/kpis: \\d+ lines from here on lead nowhere, .*")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(fault ->
                                fault.matches("phrasings/notes/bonus.txt:\\d+: there is no note bonus: \\d+ lines .*")),
                found::toString);
        assertTrue(found.size() < 12, found::toString);
    }

    @Test
    void aCountrysNameIsToldItsCode() throws IOException {
        copy.append("places/cities.txt", "Poland | city | Lodz | lodz");
        assertTrue(
                faults().get(0).endsWith("the country 'Poland' is not in countries.txt, write PL"), faults()::toString);
    }

    @Test
    void aLineWithOnePartIsCountedAsPeopleDo() throws IOException {
        copy.append("places/people.txt", "Utopian");
        assertTrue(
                faults().get(0).contains("the line has 1 part, write it as 'code | name, other name'"),
                faults()::toString);
    }

    @Test
    void codesMayHaveCommasBetweenThem() throws IOException {
        copy.append("places/wide.txt", "Iberia | the iberian lands | ES, PT");
        assertEquals(List.of(), faults());
    }

    @Test
    void theFirstByteThatIsNoUtf8HasALine() throws IOException {
        copy.write("tips.txt", "# mine\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("tips.txt:2: the file is not UTF-8 text, save it as UTF-8"), faults());
    }

    @Test
    void aBracketOfAnItemHasItsPair() throws IOException {
        copy.append("phrasings/items/ml-engineer/tools.txt", "[pytorch");
        assertTrue(
                faults().get(0).endsWith("'[pytorch' has a bracket without its pair, write it as [item-id]"),
                faults()::toString);
    }

    @Test
    void aWayToAskHasAWord() throws IOException {
        copy.append("phrasings/sections/salary.txt", "?!");
        assertTrue(faults().get(0).contains("'?!' has no word in it, "), faults()::toString);
    }

    @Test
    void aTipStandsOnce() throws IOException {
        copy.create("tips.txt", """
                ml-engineer/tools/python | Write a little Python today.
                ml-engineer/tools | Write a little  python today
                """);
        assertEquals(List.of("tips.txt:2: the tip stands in line 1 already, take one out"), faults());
    }

    @Test
    void eachTipThatLeadsNowhereIsNamedWithItsOwnLine() throws IOException {
        copy.create("tips.txt", """
                ml-engineer/tools/python | Write a little Python today.
                ml-engineer/tool | Open a notebook.
                ml-engineer/tool | Close it.
                """);
        String fault = ": there is no topic 'ml-engineer/tool', name one that stands in roles/";
        assertEquals(List.of("tips.txt:2" + fault, "tips.txt:3" + fault), faults());
    }

    @Test
    void whatStandsOnALowerLineOfAKeyIsNamedThere() throws IOException {
        copy.replace("notes/companies.md", "near: outlook, salary", "near: outlook,\n  # pay\n  wages, salary");
        copy.replace("roles/ml-engineer/tools.md", "related: ", "related: outlook,\n  nosuch, ");
        List<String> found = faults();
        assertEquals(2, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("notes/companies.md:6: there is no section 'wages', "), found::toString);
        assertTrue(found.get(1).startsWith("roles/ml-engineer/tools.md:6: 'nosuch' is no other"), found::toString);
    }

    @Test
    void whatCallsForANoteHasAWordInIt() throws IOException {
        copy.replace("notes/pay-by-hour.md", "beside: hourly", "beside: !?, hourly");
        assertEquals(
                List.of("notes/pay-by-hour.md:5: '!?' has no word in it, write what people say, or take it out"),
                faults());
    }

    @Test
    void aRoleSaysSomewhereWhatItIs() throws IOException {
        copy.addDataAnalyst();
        copy.replace("roles/data-analyst/role.md", "Answers questions with data.", "");
        assertTrue(
                faults().stream()
                        .anyMatch(
                                fault -> fault.startsWith("roles/data-analyst/role.md:1: the role has no overview.md")),
                faults()::toString);
    }
}
