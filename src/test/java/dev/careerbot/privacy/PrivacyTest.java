package dev.careerbot.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.reply.Reply;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    private static final int WIDTH = 80;

    @Test
    void privacyFitsInFifteenLines() {
        Reply reply = TheGuide.ask("/privacy");
        long lines = reply.parts().stream()
                .flatMap(part -> Stream.concat(part.text().lines(), Stream.of("")))
                .mapToInt(line -> 1 + line.length() / WIDTH)
                .sum();
        assertTrue(lines - 1 < 15, lines + " lines");
    }

    @Test
    void itSaysAllThatIsListed() {
        String text = TheGuide.ask("/privacy").text();
        Kept.ALL.forEach(kept -> assertTrue(text.contains(kept.what()), kept.what()));
    }
}
