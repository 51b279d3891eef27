package dev.careerbot.salary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.TheGuide;
import dev.careerbot.guide.PayRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final PayRange SPAIN =
            TheGuide.guide().payIn("ml-engineer", "ES").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29999 | €29,999 is below the range: the low end is €30,000.",
                "30000 | €30,000 is exactly the low end of the range.",
                "35000 | €35,000 lies between the low end (€30,000) and the average (€40,000), 50% of the way from the one to the other.",
                "39999 | €39,999 lies between the low end (€30,000) and the average (€40,000), 99% of the way from the one to the other.",
                "40000 | €40,000 is exactly the average.",
                "45000 | €45,000 lies between the average (€40,000) and the high end (€60,000), 25% of the way from the one to the other.",
                "60000 | €60,000 is exactly the high end of the range.",
                "60001 | €60,001 is above the range: the high end is €60,000.",
            })
    void aSumIsPlacedInTheRange(long sum, String said) {
        assertEquals(said, Standing.said(sum, SPAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EUR | 75000 | €75,000", "NGN | 6000000 | NGN 6,000,000", "GBP | 999 | £999", "USD | 1000 | $1,000"
            })
    void sumsAreGroupedInThrees(String currency, long amount, String shown) {
        assertEquals(shown, Money.sum(currency, amount));
    }
}
