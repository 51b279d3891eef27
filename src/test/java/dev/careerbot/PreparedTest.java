package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.Prepared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the program carries ready-made is what reading its folder gives. */
class PreparedTest {
    private static final Map<Prepared.Part, byte[]> MADE = House.prepared(TheGuide.asWritten());

    private static InputStream made(Prepared.Part part) {
        return new ByteArrayInputStream(Objects.requireNonNull(MADE.get(part)));
    }

    @Test
    void theBuildWroteWhatTheFolderGives() throws IOException {
        for (Prepared.Part part : Prepared.Part.values()) {
            try (InputStream carried = Prepared.class.getResourceAsStream("/" + part.file())) {
                assertArrayEquals(MADE.get(part), carried == null ? new byte[0] : carried.readAllBytes(), part.file());
            }
        }
    }

    @Test
    void nothingThatIsSaidIsLost() {
        Guide guide = TheGuide.asWritten();
        Guide read = Prepared.read(PreparedTest::made);
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
        Conversation prepared = House.conversation(Prepared.read(PreparedTest::made));
        for (String line : Files.readAllLines(Path.of("src/test/resources/eval/questions.jsonl"))) {
            Heard heard = Heard.words(
                    line, new ObjectMapper().readTree(line).path("q").textValue());
            assertEquals(fresh.hear(heard), prepared.hear(heard));
        }
    }
}
