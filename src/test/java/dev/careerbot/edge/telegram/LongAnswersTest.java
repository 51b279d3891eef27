package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.IntentReader;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that take several messages, and are then changed in place. */
@Timeout(60)
class LongAnswersTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final CachedStates states = new CachedStates();
    private final Speaker anna = telegram.privateChat(7_000_000_001L);

    /** Answers for as long as it is open. */
    @AutoClose
    @SuppressWarnings("unused")
    private final RunningBot bot =
            new RunningBot(telegram, 0, states, new Conversation(new ByNumber(), List.of(new Pages()), states));

    @AfterEach
    void nothingMalformedWasSent() {
        assertEquals(List.of(), telegram.violations());
    }

    /** Whoever says a number wants so many pages. */
    private static final class ByNumber implements IntentReader {
        @Override
        public List<Reading> read(String text, State state) {
            return List.of(wanted(text));
        }

        @Override
        public Reading read(Tap tap, State state) {
            return wanted(tap.what());
        }

        private static Reading wanted(String pages) {
            return Reading.of(new Intent.Ask(pages, ""));
        }
    }

    private static final class Pages implements Skill {
        private static final String SECTION = "role/section";

        @Override
        public Optional<Turn> answer(Reading reading, State state, dev.careerbot.conversation.Speaker speaker) {
            int pages = Integer.parseInt(((Intent.Ask) reading.intent()).name());
            List<Part> parts = IntStream.rangeClosed(1, pages)
                    .mapToObj(page ->
                            Part.plain(page + " of " + pages + " " + "word ".repeat(800), new About.Topic(SECTION)))
                    .toList();
            List<Choice> choices = IntStream.of(1, 2, 3)
                    .mapToObj(other -> new Choice("to " + other, Tap.open(String.valueOf(other)), SECTION))
                    .toList();
            return Optional.of(new Turn(new Reply(Reply.Outcome.ANSWER, parts, choices), state));
        }
    }

    private List<String> shown() {
        return telegram.sent(anna.chat()).stream()
                .map(message -> message.text().substring(0, "1 of 1".length()))
                .toList();
    }

    private void awaitShown(String... pages) {
        BooleanSupplier isSo = () -> shown().equals(List.of(pages));
        assertTrue(telegram.await(SOON, isSo), () -> "shown: " + shown());
    }

    @Test
    void backOnTheLastOfSeveralPagesTakesTheOthersAway() {
        anna.says("3");
        awaitShown("1 of 3", "2 of 3", "3 of 3");
        anna.taps("to 1");
        awaitShown("1 of 1");
        SeenMessage only = telegram.sent(anna.chat()).get(0);
        assertEquals(List.of("to 1", "to 2", "to 3"), only.captions());
        anna.taps("to 2");
        awaitShown("1 of 2", "2 of 2");
        anna.taps("to 3");
        awaitShown("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void aCorrectionWithAShorterAnswerLeavesNothingOfTheLongerOne() {
        long question = anna.says("3");
        awaitShown("1 of 3", "2 of 3", "3 of 3");
        anna.edits(question, "2");
        awaitShown("1 of 2", "2 of 2");
        anna.edits(question, "1");
        awaitShown("1 of 1");
        anna.edits(question, "3");
        awaitShown("1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void aPageThatIsGoneAlreadyIsNoTrouble() {
        long question = anna.says("2");
        awaitShown("1 of 2", "2 of 2");
        telegram.fails(
                        "deleteMessage",
                        dev.careerbot.faketelegram.Fault.status(400, "Bad Request: message to delete not found"))
                .times(1);
        anna.edits(question, "1");
        telegram.await(SOON, () -> telegram.calls("deleteMessage").size() == 1);
        anna.says("1");
        awaitShown("1 of 1", "2 of 2", "1 of 1");
        assertEquals(1, telegram.calls("deleteMessage").size());
    }
}
