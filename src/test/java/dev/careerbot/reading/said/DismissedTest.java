package dev.careerbot.reading.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DismissedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enough about money. is the work any fun | is the work any fun",
                "ok forget france, what about spain | what about spain",
                "never mind the degree: is it worth it? | never mind the degree: is it worth it?",
                "forget everything about me, please | forget everything about me, please",
                "forget all you know of me. can you do that? | forget all you know of me. can you do that?",
                "forget about the tips, thanks | forget about the tips, thanks",
                "forget it | forget it",
            })
    void whatIsDismissedBeforeAQuestionIsNotAsked(String text, String left) {
        assertEquals(left, Dismissed.without(text));
    }
}
