package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What people who have not met JSON write, and where they are told to look. */
class JsonSlipTest {
    @Test
    void aRemark() {
        assertSlip("2: this is not JSON: there are no remarks in JSON, take it out", "{", "  // mine", "}");
        assertSlip("1: this is not JSON: there are no remarks in JSON, take it out", "# mine", "{}");
    }

    @Test
    void aCommaTooFew() {
        assertSlip(
                "2: this is not JSON: a comma is missing at the end, write it behind the }",
                "{\"byCountry\": [",
                "  {\"average\": 1}",
                "",
                "  {\"average\": 2}]}");
        assertSlip(
                "1: this is not JSON: a comma is missing at the end, write it behind the 1",
                "{\"a\": {\"average\": 1",
                "  \"low\": 2}}");
    }

    @Test
    void aCommaTooMany() {
        assertSlip(
                "1: this is not JSON: nothing follows the last comma, take it out", "{\"a\": {\"average\": 1,", "  }}");
        assertSlip("2: this is not JSON: nothing follows the last comma, take it out", "[", "  {},", "]");
        assertSlip("1: this is not JSON: there is a comma in a number, write it as 75000", "[{\"average\": 75,000}]");
    }

    @Test
    void quotes() {
        assertSlip("1: this is not JSON: “ is no quote here, write \"", "[{“average”: 1}]");
        assertSlip("1: this is not JSON: ' is no quote here, write \"", "[{\"title\": 'Mine'}]");
        assertSlip("1: this is not JSON: a key stands without quotes, write it as \"key\"", "[{average: 1}]");
        assertSlip(
                "2: this is not JSON: a quote is not closed in this line, close it with \"",
                "[{",
                "\"title\": \"Mine",
                "}]");
    }

    @Test
    void aWordWithoutQuotes() {
        String slip = ": this is not JSON: a word stands without quotes, write true or false, or put it in quotes";
        assertSlip("1" + slip, "[{\"figuresOnly\": True}]");
        assertSlip("2" + slip, "[{", "\"figuresOnly\": tru", "}]");
        assertSlip("1" + slip, "[{\"title\": Mine}]");
    }

    @Test
    void bracketsAndAllElse() {
        assertSlip("2: this is not JSON: a bracket or a quote is not closed, close it", "[{\"average\": 1", "}");
        assertSlip(
                "1: this is not JSON: '}' cannot stand there, mend the brackets, commas or quotes",
                "{\"a\": {\"average\": 1}}}");
    }

    private static void assertSlip(String fault, String... lines) {
        Faults faults = new Faults();
        JsonRows.read(new Sheet("sources.json", String.join("\n", lines)), faults);
        assertEquals("sources.json:" + fault, faults.causesFirst().get(0).toString());
    }
}
