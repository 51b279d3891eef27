package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure is never lost in silence, nor shown as another. */
class PayFaultsTest extends FaultScene {
    private static final String PAY = "roles/ml-engineer/salary.json";

    @Test
    void aRowIsMendedInOneGo() throws IOException {
        row("""
                {"country": "Poland", "currency": "zloty", "average": 9, "low": 10, "high": 12.5, "source": ["career-guide"],
                 "period": "month", "as_of": "2025", "doubts": ["nonsense"], "asOf": "May"},""");
        List<String> found = faults();
        for (String wrong : List.of(
                ":3: \"country\" is 'Poland', write \"PL\"",
                ":3: \"currency\" is missing or unknown, ",
                ":3: low, average and high do not rise, ",
                ":3: \"high\" is not a whole number above 0, ",
                ":3: \"source\" is not text, ",
                ":4: \"period\" is 'month', give the figures of a year and write \"year\"",
                ":4: \"as_of\" is not read here, use one of asOf, average, country, currency, doubts, high, low, period,",
                ":4: the doubt 'nonsense' is not known, ",
                ":4: \"asOf\" is 'May', ")) {
            assertTrue(found.stream().anyMatch(fault -> fault.startsWith(PAY + wrong)), wrong + " in " + found);
        }
        assertEquals(9, found.size(), found::toString);
    }

    @Test
    void whatIsDatedIsNotDoubtedAsUndated() throws IOException {
        copy.replace(
                "sources.json",
                "{\n  \"career-guide\"",
                "{\n  \"survey\": {\"title\": \"Ours\", \"published\": \"2026-03\"},\n  \"career-guide\"");
        row("""
                {"country": "JP", "currency": "JPY", "low": 1, "average": 2, "high": 3, "source": "survey", "doubts": ["undated"]},
                {"country": "PL", "currency": "PLN", "low": 1, "average": 2, "high": 3, "source": "career-guide", "asOf": "2026",
                 "doubts": ["undated"]},""");
        copy.replace("roles/ml-engineer/outlook.md", "source: career-guide", "source: survey");
        String fault = ": this has a date, and the doubt 'undated', take the doubt out";
        assertEquals(
                List.of(
                        "roles/ml-engineer/outlook.md:4" + fault,
                        "roles/ml-engineer/outlook.md:19" + fault,
                        PAY + ":3" + fault,
                        PAY + ":5" + fault),
                faults());
    }

    @Test
    void aDatedSourceIsNowhereDoubtedAsUndated() throws IOException {
        copy.replace(
                "sources.json",
                "\"kind\": \"job-listing statistics page\",\n    \"published\": null",
                "\"kind\": \"job-listing statistics page\",\n    \"published\": \"2024\"");
        copy.append("roles/ml-engineer/salary.md", "It is one listing. {source=mle-statistics}");
        copy.replace("notes/visas.md", "outcome: decline", "outcome: decline\nsource: mle-statistics\ndoubts: undated");
        List<String> found = faults();
        String fault = ": this has a date, and the doubt 'undated', ";
        for (String place : List.of(
                PAY + ":15" + fault + "take the doubt out",
                "roles/ml-engineer/salary.md:11" + fault + "take the doubt out",
                "roles/ml-engineer/salary.md:25" + fault + "write doubts= with those that hold here",
                "notes/visas.md:5" + fault + "take the doubt out")) {
            assertTrue(found.contains(place), place + " in " + found);
        }
    }

    @Test
    void whatIsMissingIsNamedOnce() throws IOException {
        row("{},");
        assertEquals(
                List.of("country", "currency", "source", "low", "average", "high"),
                faults().stream().map(fault -> fault.split("\"")[1]).toList());
    }

    @Test
    void aFigureTooLargeIsNotCalledBrokenJson() throws IOException {
        copy.replace(PAY, "\"low\": 50000", "\"low\": 99999999999999999999");
        assertEquals(
                List.of(PAY + ":7: \"low\" is not a whole number above 0, write digits alone, such as 75000"),
                faults());
    }

    @Test
    void nothingOfARowIsPassedOver() throws IOException {
        for (String row : List.of(
                "{\"country\": \"JP\", \"country\": \"PL\"},", "\"JP\",", "5,", "[],", "{\"doubts\": \"undated\"},")) {
            copy.replace(PAY, "\"byCountry\": [", "\"byCountry\": [" + row);
            assertTrue(faults().size() > 0, row);
            copy.replace(PAY, "\"byCountry\": [" + row, "\"byCountry\": [");
        }
        copy.replace(PAY, "\"byCountry\": [", "\"period\": \"year\", \"byCountry\": [");
        assertEquals(1, faults().size(), faults()::toString);
    }

    @Test
    void aFigureWithoutACountryIsLookedAtAsWell() throws IOException {
        copy.replace(PAY, "\"overall\": [", """
                "overall": [
                {"currency": "USD", "low": 5, "high": 3, "source": "career-guide", "average": "4", "avg": 4},""");
        assertEquals(3, faults().size(), faults()::toString);
    }

    @Test
    void sourcesAndDoubtsHoldWhatIsRead() throws IOException {
        copy.replace("sources.json", "\"published\"", "\"date\"");
        copy.replace("doubts.json", "\"figuresOnly\": false", "\"figuresOnly\": \"no\"");
        List<String> found = faults();
        assertTrue(
                found.stream()
                        .anyMatch(fault -> fault.matches(
                                "sources.json:5: \"date\" is not read here, use one of kind, published, .*")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(fault -> fault.startsWith("doubts.json:6: \"figuresOnly\" is not true or false, ")),
                found::toString);
    }

    @Test
    void aFileIsOneObject() throws IOException {
        for (String text : List.of("5", "", "{} {}", "{\"byCountry\": [")) {
            copy.create(PAY, text);
            assertEquals(
                    1, faults().stream().filter(fault -> fault.startsWith(PAY)).count(), text + faults());
        }
    }

    private void row(String row) throws IOException {
        copy.replace(PAY, "\"byCountry\": [", "\"byCountry\": [\n" + row);
    }
}
