package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.edge.terminal.TerminalTalk;
import dev.careerbot.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk in a terminal that keeps what it knows in a file of its own. */
class KeptTalkTest {
    @TempDir
    private Path folder;

    private <T> T inARun(Function<TerminalTalk, T> talking) {
        try (Database database = Database.open(folder, "chat.db", 0)) {
            Lasting kept = Lasting.in(database, Lasting.USUAL, Clock.fixed(TheGuide.A_THURSDAY, ZoneOffset.UTC));
            Conversation conversation = Brain.of(TheGuide.guide(), kept).conversation();
            return talking.apply(new TerminalTalk(conversation));
        }
    }

    private String said(String words) {
        return inARun(talk -> talk.hear(words).text());
    }

    @Test
    void talkAndSubscriptionSurviveARestart() {
        assertTrue(said("send me a tip at 8 every morning").contains("08:00 in which time zone?"));
        assertTrue(said("madrid").contains("A tip a day at 08:00, in the time zone of Madrid"));
        assertTrue(said("/salary germany").contains("Germany"));
        assertTrue(said("and in spain?").contains("Spain"));
        assertTrue(said("/tip").startsWith("Tip 1 of 62"));
        assertTrue(said("another tip").startsWith("Tip 2 of 62"));
        assertTrue(said("/settings").contains("Hour: 08:00"));
    }

    @Test
    void whatIsForgottenIsForgottenAfterARestartToo() {
        said("/subscribe 8am madrid");
        said("/forget");
        assertTrue(said("yes").startsWith("Done"));
        assertTrue(said("/settings").contains("It is off."));
        assertEquals("Tip 1 of 62", said("/tip").substring(0, "Tip 1 of 62".length()));
    }
}
