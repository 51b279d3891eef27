package dev.careerbot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Spelling SPELLING = Vocabulary.of(TheGuide.asWritten());
    private static final Path FILES = Path.of("src/test/resources/spelling");

    @Test
    void slipsAreForgiven() throws IOException {
        List<String[]> slips = Files.readAllLines(FILES.resolve("slips.tsv")).stream()
                .map(line -> line.split("\t"))
                .toList();
        List<String> unforgiven = slips.stream()
                .filter(slip -> !SPELLING.mend(slip[0]).equals(Optional.of(slip[1])))
                .map(slip -> slip[0] + " -> " + SPELLING.mend(slip[0]).orElse("itself") + ", not " + slip[1])
                .toList();
        assertEquals(List.of(), unforgiven);
        assertTrue(slips.size() >= 100);
    }

    /** Words of English that lie a letter away from words of the guide. */
    @Test
    void nearWordsStayWhatTheyAre() throws IOException {
        List<String> near = Files.readAllLines(FILES.resolve("near-words.txt"));
        assertEquals(
                List.of(),
                near.stream().filter(word -> SPELLING.mend(word).isPresent()).toList());
        assertTrue(near.size() >= 50);
    }

    @Test
    void shortWordsMatchExactlyOrNotAtAll() {
        assertEquals(Optional.empty(), SPELLING.mend("slry"));
        assertEquals(Optional.empty(), SPELLING.mend("kpii"));
    }

    @Test
    void aSwapIsOneSlipAndTheCountStopsWhereItIsTooFar() {
        assertEquals(1, Spelling.distance("tensorflwo", "tensorflow", 2));
        assertEquals(0, Spelling.distance("same", "same", 2));
        assertEquals(3, Spelling.distance("kitten", "sitting", 2));
    }
}
