package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.log.LogListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What Telegram does not take: people who are gone, messages that are gone, taps that are stale. */
class RefusedSendsTest extends SenderScene {
    @Test
    void aMethodThatTheServerLacksHoldsNothingUpForEver() {
        telegram.fails("sendDocument", Fault.status(404, "Not Found"));
        Outgoing.Message sorry = new Outgoing.Message(ANNA, "sorry");
        CompletableFuture<Outcome> file = sender.enqueue(new Outgoing.Document("all.json", "{}", sorry));
        CompletableFuture<Outcome> next = sender.enqueue(new Outgoing.Message(ANNA, "next"));
        telegram.await(
                Duration.ofSeconds(5), () -> !telegram.calls("sendDocument").isEmpty());
        assertFalse(file.isDone());
        passed = Duration.ofMinutes(2);
        assertInstanceOf(Outcome.Sent.class, next.join());
        assertEquals(
                List.of("sorry", "next"),
                telegram.sent(ANNA).stream().map(SeenMessage::text).toList());
    }

    @Test
    void telegramsWordsAreNotWrittenDownAsTheyCanQuotePeople() {
        try (LogListener log = LogListener.to(Tries.class)) {
            String quote = "mozzarella from 7000000001";
            telegram.fails("sendMessage", Fault.status(400, "Bad Request: message is too long: " + quote))
                    .times(1);
            say(ANNA, "hello");
            telegram.fails("sendMessage", Fault.status(400, "Bad Request: can't parse entities in " + quote))
                    .times(1);
            sender.enqueue(new Outgoing.Message(ANNA, 0, 0, 0, BOLD)).join();
            List<String> lines = log.lines();
            assertTrue(lines.contains("Telegram refuses a message: 400 message is too long"), lines.toString());
            assertFalse(lines.toString().contains("mozzarella"), lines.toString());
        }
    }

    @Test
    void whoIsGoneIsToldOnceAndNotTriedAgain() {
        anna.blocksBot();
        assertInstanceOf(Outcome.Refused.class, say(ANNA, "hello"));
        assertInstanceOf(Outcome.Refused.class, say(99, "hello"));
        assertEquals(2, calls());
        assertEquals(2, events.size());
        assertTrue(events.get(0).startsWith("unreachable " + ANNA), events.get(0));
        assertTrue(events.get(1).startsWith("unreachable 99"), events.get(1));
    }

    @Test
    void aChatThatMovedIsFollowedOnce() {
        telegram.group(-100).becomesSupergroup(-1_001_000_000_007L);
        assertInstanceOf(Outcome.Sent.class, say(-100, "hello"));
        assertEquals("hello", telegram.sent(-1_001_000_000_007L).get(0).text());
        assertEquals("moved -100 -1001000000007", events.get(0));
        assertEquals(2, calls());
    }

    @Test
    void whoeverFailsToNoteWhatWasLearntHoldsNoChatUp() {
        SendEvents failing = new SendEvents() {
            @Override
            public void sent(Outgoing.Message message, int id) {
                throw new IllegalStateException("the disk is full");
            }

            @Override
            public void unreachable(long chat, String why) {
                throw new IllegalStateException("the disk is full");
            }

            @Override
            public void moved(long from, long to) {
                throw new IllegalStateException("the disk is full");
            }
        };
        telegram.group(-100).becomesSupergroup(-1_001_000_000_007L);
        anna.blocksBot();
        try (TelegramSender its = new TelegramSender(api, failing, System::nanoTime)) {
            for (int i = 0; i < 2; i++) {
                assertInstanceOf(Outcome.Sent.class, said(its, -100));
                assertInstanceOf(Outcome.Refused.class, said(its, ANNA));
            }
        }
        assertEquals(2, telegram.sent(-1_001_000_000_007L).size());
    }

    @Test
    void anEditThatChangesNothingIsDoneAndOneThatCannotBeIsSaidBelow() {
        say(ANNA, "hello");
        int id = (int) anna.hears().id();
        Outgoing.Message same = new Outgoing.Message(ANNA, "hello");
        assertInstanceOf(
                Outcome.Sent.class, sender.enqueue(new Outgoing.Edit(id, same)).join());
        assertInstanceOf(
                Outcome.Sent.class,
                sender.enqueue(new Outgoing.Edit(id, new Outgoing.Message(ANNA, "bye")))
                        .join());
        assertEquals("bye", telegram.sent(ANNA).get(0).text());
        assertInstanceOf(
                Outcome.Sent.class,
                sender.enqueue(new Outgoing.Edit(987, new Outgoing.Message(ANNA, "below")))
                        .join());
        assertEquals("below", anna.hears().text());
    }

    @Test
    void anAnswerIsNotLostWithTheMessageThatItShouldReplace() {
        say(ANNA, "hello");
        int id = (int) anna.hears().id();
        for (String why : List.of("MESSAGE_ID_INVALID", "can't parse entities: unsupported")) {
            telegram.fails("editMessageText", Fault.status(400, "Bad Request: " + why))
                    .times(1);
            sender.enqueue(new Outgoing.Edit(id, new Outgoing.Message(ANNA, why)))
                    .join();
            assertEquals(why, anna.hears().text());
        }
        telegram.fails("editMessageText", Fault.status(400, "Bad Request: MESSAGE_NOT_MODIFIED"))
                .times(1);
        Outgoing same = new Outgoing.Edit(id, new Outgoing.Message(ANNA, "hello"));
        assertInstanceOf(Outcome.Sent.class, sender.enqueue(same).join());
        assertEquals(3, telegram.sent(ANNA).size());
    }

    @Test
    void aClosedTopicIsTriedOnceAndHoldsNothingUp() {
        Group forum = telegram.group(-1_001_000_000_009L, true).opensTopic(5);
        forum.closesTopic(5);
        Outgoing inTopic = new Outgoing.Message(forum.id(), 5, 0, 0, Drawn.plain("hello"));
        assertInstanceOf(Outcome.Refused.class, sender.enqueue(inTopic).join());
        assertInstanceOf(Outcome.Sent.class, say(forum.id(), "outside of it"));
        assertEquals(2, calls());
    }

    @Test
    void aReplyToWhatIsGoneIsSaidAllTheSame() {
        Outgoing reply = new Outgoing.Message(ANNA, 0, 987, 0, Drawn.plain("hello"));
        assertInstanceOf(Outcome.Sent.class, sender.enqueue(reply).join());
        assertEquals(0, anna.hears().repliesTo());
    }

    @Test
    void aSendIsNotSentAfterAMoveForEver() {
        telegram.fails("sendMessage", Fault.migratedTo(BEN));
        assertInstanceOf(Outcome.Refused.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void aStaleTapIsNoErrorAndNotTriedAgain() {
        assertInstanceOf(
                Outcome.Sent.class,
                sender.enqueue(new Outgoing.CallbackAnswer("1", "")).join());
        assertEquals(1, telegram.calls("answerCallbackQuery").size());
    }

    @Test
    void anAnswerOutlivesABadToken() throws InterruptedException {
        telegram.revokesToken();
        CompletableFuture<Outcome> waiting = sender.enqueue(new Outgoing.Message(ANNA, "hello"));
        Thread.sleep(600);
        assertFalse(waiting.isDone());
        telegram.failsNoMore();
        assertInstanceOf(Outcome.Sent.class, waiting.join());
    }

    @Test
    void marksThatAreNotTakenAreLeftOut() {
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: can't parse entities"))
                .times(1);
        sender.enqueue(new Outgoing.Message(ANNA, 0, 0, 0, BOLD)).join();
        assertEquals("hello", anna.hears().text());
        assertEquals(2, calls());
    }

    @Test
    void buttonsThatAreNotTakenAreLeftOut() {
        Drawn.Button button = new Drawn.Button("More", "1omle/kpis");
        Drawn drawn = new Drawn("hello", List.of(), List.of(List.of(button)));
        Outgoing.Message message = new Outgoing.Message(ANNA, 0, 0, 0, drawn);
        for (Outgoing send : List.of(message, new Outgoing.Pushed(message))) {
            telegram.fails("sendMessage", Fault.status(400, "Bad Request: BUTTON_DATA_INVALID"))
                    .times(1);
            assertInstanceOf(Outcome.Sent.class, sender.enqueue(send).join());
            SeenMessage seen = anna.hears();
            assertEquals("hello", seen.text());
            assertEquals(List.of(), seen.buttons());
        }
        assertEquals(4, calls());
    }

    @Test
    void aTextThatIsTooLongGoesInPiecesAndWhatFollowsComesAfterThem() {
        String text = "one two three four five ".repeat(20).strip();
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: message is too long"))
                .times(1);
        sender.enqueue(new Outgoing.Message(ANNA, text));
        say(ANNA, "next");
        List<String> said = telegram.sent(ANNA).stream().map(SeenMessage::text).toList();
        assertEquals(text, said.get(0) + " " + said.get(1));
        assertEquals("next", said.get(2));
    }

    private static Outcome said(TelegramSender sender, long chat) {
        return sender.enqueue(new Outgoing.Message(chat, "hello"))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}
