package dev.careerbot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
    @ParameterizedTest
    @CsvSource({
        "step, steps",
        "duty, duties",
        "attorney, attorneys",
        "coach, coaches",
        "waitress, waitresses",
        "kpi, kpis"
    })
    void oneAndSeveralAreToldFromEachOther(String one, String several) {
        assertEquals(several, Plural.several(one));
        assertEquals(one, Plural.single(several));
        assertEquals(one, Plural.single(one));
    }
}
