package dev.careerbot.edge.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {
    private static final Tap TAP = Tap.ask("menu");

    private static String drawn(Choice... choices) {
        Reply reply = new Reply(Reply.Outcome.ANSWER, List.of(Part.plain("At which hour?")), List.of(choices));
        return new TerminalRenderer(40, false).draw(reply);
    }

    @Test
    void aChoiceHasANumber() {
        assertEquals("At which hour?\n\n[1] One  [2] Two", drawn(new Choice("One", TAP), new Choice("Two", TAP)));
    }

    @Test
    void whatIsWrittenHasNoneAsANumberWouldBeAnHour() {
        assertEquals(
                "At which hour?\n\nWrite one of these, or your own:\n06:00  07:00\n\n[1] Back",
                drawn(Choice.written("06:00", TAP), new Choice("Back", TAP), Choice.written("07:00", TAP)));
    }
}
