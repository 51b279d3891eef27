package dev.careerbot.reading.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.TheGuide;
import dev.careerbot.words.Lexicon;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places of a message are asked about, and which are only on the way there. */
class JourneyTest {
    private static final Lexicon LEXICON = new Lexicon(TheGuide.guide());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I live in Pretoria and have a call with a firm in Leeds. What do they pay? | GB",
                "I studied in Houston, then taught in Seoul; how much would I get in Lagos | NG",
                "from Manila to Dubai, what will I earn | AE",
                "I am a student from Dakar, a company in Marseille wants me. How much will they pay | FR",
                "I am german but she is from Kraków and I move to her. What do they pay there | PL",
                "bye bye Karachi, hello Gold Coast: what would I make | AU",
                "what do they pay in Berlin and in Madrid | DE ES",
                "germany what do they pay and what in spain | DE ES",
                "I have an offer in London and one in Berlin, what do they pay? | GB DE",
                "my offers are in Paris, where I live, or in Leeds: what do they pay | FR GB",
                "I live in France, do they earn more in Spain than here | FR ES",
                "I live in France: do they earn as much there as in Spain | FR ES",
                "from uk to us, how does pay change | GB US",
                "salary in germany? my sister works in spain | DE ES",
            })
    void aStoryLeadsToOnePlace(String text, String countries) {
        assertEquals(
                countries,
                PlacesNamed.mentions(LEXICON.read(text)).stream()
                        .map(mention -> mention.place().countries().get(0))
                        .collect(Collectors.joining(" ")));
    }
}
