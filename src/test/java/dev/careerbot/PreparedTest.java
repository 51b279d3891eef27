package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.Prepared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program carries ready-made is what reading its folder gives. */
class PreparedTest {
    private static final byte[] MADE = House.prepared(TheGuide.asWritten());

    @Test
    void theBuildWroteWhatTheFolderGives() throws IOException {
        try (InputStream carried = Prepared.class.getResourceAsStream("/prepared.bin")) {
            assertArrayEquals(MADE, carried == null ? new byte[0] : carried.readAllBytes());
        }
    }

    @Test
    void nothingThatIsSaidIsLost() {
        Guide guide = TheGuide.asWritten();
        Guide read = Prepared.read(MADE);
        assertEquals(guide.roles(), read.roles());
        assertEquals(
                List.copyOf(guide.sections().entrySet()),
                List.copyOf(read.sections().entrySet()));
        assertEquals(guide.pay(), read.pay());
        assertEquals(guide.overallPay(), read.overallPay());
        assertEquals(guide.notes(), read.notes());
        assertEquals(guide.countries(), read.countries());
        assertEquals(guide.sources(), read.sources());
        assertEquals(guide.doubts(), read.doubts());
        assertEquals(guide.tips(), read.tips());
    }

    @Test
    void everyQuestionOfTheSampleGetsTheSameReply() throws IOException {
        Conversation fresh = House.conversation(TheGuide.asWritten());
        Conversation prepared = House.conversation(Prepared.read(MADE));
        for (String line : Files.readAllLines(Path.of("src/test/resources/eval/questions.jsonl"))) {
            Heard heard = Heard.words(
                    line, new ObjectMapper().readTree(line).path("q").textValue());
            assertEquals(fresh.hear(heard), prepared.hear(heard));
        }
    }
}
