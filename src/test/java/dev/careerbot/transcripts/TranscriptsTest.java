package dev.careerbot.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.edge.telegram.RunningBot;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.tips.MemorySubscribers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays the talks in files. {@code -Dtranscripts.rewrite=true} redraws them; read the difference as prose. */
class TranscriptsTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");

    @TestFactory
    Stream<DynamicTest> everyTalkGoesAsItIsWritten() throws IOException {
        boolean rewrite = mayRewrite(Boolean.getBoolean("transcripts.rewrite"), System.getenv());
        CachedStates states = new CachedStates();
        MemorySubscribers subscribers = new MemorySubscribers();
        Conversation conversation = TheGuide.freshConversation(states, subscribers);
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    // A terminal has one talk, and to wire a conversation for each file takes longer than to replay it.
                    states.forgetThose(talk -> true);
                    subscribers.forget(Chat.HERE.id());
                    replay(file, conversation, rewrite);
                }));
    }

    private static void replay(Path file, Conversation conversation, boolean rewrite) throws IOException {
        Transcript transcript = Transcript.of(Files.readString(file));
        String now = transcript.replayed(new InTerminal(conversation));
        if (rewrite) {
            Files.writeString(file, now);
        }
        assertFalse(transcript.typed().isEmpty(), "nobody says anything in " + file);
        assertEquals(rewrite ? now : transcript.text(), now);
    }

    /** An export is a file in Telegram, and each person's tips have an order of their own: both have tests there. */
    private static final Set<String> A_TERMINALS_OWN = Set.of("tip-forget.txt", "tip-now.txt");

    private static final int SIDE_BY_SIDE = 16;

    /** Choices that are numbers there are buttons here; the words are the same, whoever talks at the same time. */
    @Test
    void everyTalkGoesTheSameInTelegram() throws IOException, InterruptedException, ExecutionException {
        CachedStates states = new CachedStates();
        ExecutorService people = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try (FakeTelegram telegram = FakeTelegram.start();
                RunningBot bot = new RunningBot(telegram, 0, states, TheGuide.freshConversation(states))) {
            AtomicLong chat = new AtomicLong(7_000_000_000L);
            for (Future<Void> talk : people.invokeAll(files().stream()
                    .filter(file -> !A_TERMINALS_OWN.contains(file.getFileName().toString()))
                    .map(file -> heldWith(telegram, bot, chat.incrementAndGet(), file))
                    .toList())) {
                talk.get();
            }
            assertEquals(List.of(), telegram.violations());
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<Void> heldWith(FakeTelegram telegram, RunningBot bot, long chat, Path file) {
        return () -> {
            Transcript transcript = Transcript.of(Files.readString(file));
            assertEquals(
                    withoutTerminalsRemark(transcript.text()),
                    transcript.replayed(new InTelegram(telegram, bot, chat)));
            return null;
        };
    }

    /** The one thing that only a terminal has to say. */
    private static String withoutTerminalsRemark(String text) {
        return text.replace(
                "<\n< This terminal sends nothing by itself: it shows when a tip would come. /tip gives one now.\n",
                "");
    }

    /** A build server that rewrote them would accept whatever the bot says. */
    static boolean mayRewrite(boolean asked, Map<String, String> environment) {
        if (asked && environment.containsKey("CI")) {
            throw new IllegalStateException("transcripts are not rewritten where CI is set");
        }
        return asked;
    }

    @Test
    void thereAreTalks() throws IOException {
        assertTrue(files().size() >= 10);
    }

    @Test
    void aWrongLineFails() throws IOException {
        String right = Files.readString(files().get(0));
        String wrong = right.replaceFirst("\n< ", "\n< Wrong. ");
        assertNotEquals(right, wrong);
        assertNotEquals(wrong, Transcript.of(wrong).replayed(new InTerminal(TheGuide.freshConversation())));
    }

    @Test
    void rewritingIsRefusedWhereCiIsSet() {
        assertTrue(mayRewrite(true, Map.of()));
        assertFalse(mayRewrite(false, Map.of("CI", "true")));
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class, () -> mayRewrite(true, Map.of("CI", "true")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
