package dev.careerbot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.TheGuide;
import dev.careerbot.guide.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(TheGuide.guide());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay in the us | US",
                "tell us about pay |",
                "120k dollars, us | US",
                "is 120k enough for us |",
                "us pay for ml engineers | US",
                "whats the us salary for that | US",
                "us average for this role | US",
                "do they pay us wages for that |",
                "give us salary details please |",
                "what is it like in IT |",
                "is there money in it |",
                "can i earn more |",
                "salary in IT |",
                "how is pay in uk | GB",
                "ukraine wages | UA",
                "pay in South Korea | KR",
                "U.S.A. salary | US",
                "🇩🇪 | DE",
                "🇮🇳 salary | IN",
                "wages 🇮🇹 | IT",
                "my sister in toronto and im far away | CA",
                "turkey salary | TR",
                "french wages | FR",
                "do i need french |",
                "what do polish ml engineers get | PL",
                "i polish ml models |",
                "what do they get in turkey | TR",
                "what do engineers in turkey get | TR",
                "is there turkey in the fridge |",
                "new york | US",
                "is the island far away |",
                "nice |",
                "reading papers every day |",
            })
    void aNameIsAPlaceWhereTheSentenceNeedsOne(String text, String country) {
        List<String> found = LEXICON.read(text).places().stream()
                .flatMap(mention -> mention.place().countries().stream())
                .toList();
        assertEquals(country == null ? List.of() : List.of(country), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is 60k good | 60000",
                "i get €1.500,50 | 1500",
                "£55,000.00 in leeds | 55000",
                "150.000,00 € | 150000",
                "3 or 70k | 70000",
                "60,000 a year | 60000",
                "60.000 euro | 60000",
                "is 45 000 good | 45000",
                "1 200 000 naira | 1200000",
                "45'000 francs | 45000",
                "in 2019 500 of us |",
                "45 00 of them |",
                "25 an hour in leeds | 25",
                "30 quid | 30",
                "at 18 every day |",
                "R450 000 in durban | 450000",
                "is R2 high |",
                "US$90k | 90000",
                "1.5m naira | 1500000",
                "$900 | 900",
                "in 2028 |",
                "i have 3 years |",
                "2nd year |",
                "100% of ads |",
                "is fifty five thousand good in london | 55000",
                "a hundred and twenty thousand dollars | 120000",
                "the hundred and ten thousand | 110000",
                "half a million rand | 500000",
                "a quarter of a million | 250000",
                "one point five million naira | 1500000",
                "two and a half thousand a month | 2500",
                "sixty two thousand five hundred pounds | 62500",
                "two million five hundred thousand | 2500000",
                "sixty thousand and two weeks off | 60000",
                "twenty five an hour | 25",
                "a million in lagos | 1000000",
                "one offer at 60k | 60000",
                "two years of experience |",
                "a couple hundred thousand |",
                "thanks a million |",
                "one a week |",
                "half a year |",
                "a k nearest neighbours |",
                "99999999999 | 99999999999",
                "99999999999 crore | 999999999990000000",
                "999999999999 |",
                "99999999999999m |",
            })
    void sumsAreToldFromOtherNumbers(String text, Long sum) {
        List<Long> found =
                LEXICON.read(text).amounts().stream().map(Amount::value).toList();
        assertEquals(sum == null ? List.of() : List.of(sum), found);
    }

    @ParameterizedTest
    @CsvSource({"sixty to seventy grand,60000", "between three and five million naira,3000000", "60 to seventy k,60000"
    })
    void aSpanBeginsWithASumToo(String text, long start) {
        List<Amount> found = LEXICON.read(text).amounts();
        assertEquals(2, found.size());
        assertEquals(start, found.get(0).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£4,500 pcm | month",
                "£3,800 pm | month",
                "£3,800 p/m | month",
                "3,500 EUR p.m. | month",
                "4000 euros/mo | month",
                "$9k/month | month",
                "€28/h | hour",
                "30 quid an hour | hour",
                "900 dollars pw | week",
                "60k pa | year",
                "60k/year | year",
            })
    void howOftenASumIsPaidIsReadBehindIt(String text, String period) {
        List<String> words = LEXICON.read(text).words();
        assertEquals(List.of("per", period), words.subList(words.size() - 2, words.size()));
    }

    @ParameterizedTest
    @CsvSource({"US$90k,USD", "A$130k,AUD", "C$95 000,CAD", "R450k,ZAR", "$90k,$", "us$,USD"})
    void lettersOfASignTellWhoseMoneyItIs(String text, String code) {
        assertEquals(code, LEXICON.read(text).currencies().get(0).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60k pounds | GBP",
                "£60k | GBP",
                "60.000€ | EUR",
                "in canadian dollars | CAD",
                "us dollars | USD",
                "90k CAD | CAD",
                "cad drawings |",
                "how many won | KRW",
                "i won the prize |",
                "how much zloty | PLN",
            })
    void moneyIsToldFromWords(String text, String code) {
        List<String> found =
                LEXICON.read(text).currencies().stream().map(Currency::code).toList();
        assertEquals(code == null ? List.of() : List.of(code), found);
    }

    @ParameterizedTest
    @CsvSource({"english ml engineer pay, 1", "'in english: pay of an ml engineer', 0", "pay in germany, 1"})
    void aLanguageIsNoPlace(String text, int places) {
        assertEquals(places, LEXICON.read(text).places().size());
    }

    @Test
    void whatNoOneSeesIsNotRead() {
        assertEquals(
                "salary xplace",
                LEXICON.read("<b>sal\u200bary</b> \u202egermany\u202c<script>").text());
    }

    @Test
    void aLongMessageIsReadToTheFiveHundredAndTwelfthCharacterAndTheSixtyFourthWord() {
        assertEquals(64, LEXICON.read("word ".repeat(1000)).words().size());
        assertEquals(512, LEXICON.read("x".repeat(5000)).written().length());
    }
}
