package dev.careerbot.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.State;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.store.StateJson;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    private static final int WIDTH = 80;
    private static final ObjectMapper JSON = new ObjectMapper();

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
    void theExportIsAllThatIsStoredOfATalk() throws IOException {
        Conversation talk = TheGuide.freshConversation();
        talk.hear(Heard.words("export", "uk salary"));
        talk.hear(Heard.words("export", "and in spain"));
        String document = talk.hear(Heard.words("export", "/export")).parts().stream()
                .filter(part -> part.style() == Part.Style.DOCUMENT)
                .findFirst()
                .orElseThrow()
                .text();
        State exported =
                new StateJson().read(JSON.readTree(document).path("talk").toString());
        assertEquals(
                new State.OnPay("ml-engineer", List.of("ES"), List.of("GB"), false, Memory.EMPTY),
                exported.with(Memory.EMPTY));
    }

    @Test
    void itSaysAllThatIsListed() {
        String text = TheGuide.ask("/privacy").text();
        Kept.ALL.forEach(kept -> assertTrue(text.contains(kept.what()), kept.what()));
    }
}
