package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.settings.Token;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What becomes of messages when Telegram, or the way there, has its troubles. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class TelegramSenderTest {
    private static final long ANNA = 7_000_000_001L;
    private static final long BEN = 7_000_000_002L;
    private static final Drawn BOLD = new Drawn("hello", List.of(new Drawn.Mark(Drawn.Look.BOLD, 0, 5)), List.of());

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @AutoClose
    private final BotApi api = new BotApi(
            Token.of(telegram.token()).orElseThrow(), ApiUrl.of(URI.create(telegram.url())), Duration.ofSeconds(2));

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    private volatile Duration passed = Duration.ZERO;

    @AutoClose
    private final TelegramSender sender = new TelegramSender(
            api,
            new SendEvents() {
                @Override
                public void sent(Outgoing.Message message, int id) {
                    events.add("sent " + message.chat() + " " + id);
                }

                @Override
                public void unreachable(long chat, String why) {
                    events.add("unreachable " + chat + " " + why);
                }

                @Override
                public void moved(long from, long to) {
                    events.add("moved " + from + " " + to);
                }
            },
            () -> Instant.now().plus(passed));

    private final Speaker anna = telegram.privateChat(ANNA);
    private final Speaker ben = telegram.privateChat(BEN);

    @AfterEach
    void nothingMalformedWasSent() {
        assertEquals(List.of(), telegram.violations());
    }

    private Outcome say(long chat, String text) {
        // What is tried for ever shall fail its test and not hold it up.
        return sender.enqueue(new Outgoing.Message(chat, text))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private long calls() {
        return telegram.calls("sendMessage").size();
    }

    @Test
    void aMessageArrivesAndIsTold() {
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        SeenMessage seen = anna.hears();
        assertEquals("hello", seen.text());
        assertEquals(List.of("sent " + ANNA + " " + seen.id()), events);
    }

    @Test
    void aChatKeepsItsOrderAndChatsDoNotWaitForEachOther() {
        telegram.latency(Duration.ofMillis(30));
        long began = System.nanoTime();
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 200)
                .mapToObj(i -> sender.enqueue(
                        new Outgoing.Message(telegram.privateChat(1000 + i % 20).chat(), String.valueOf(i))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertTrue(System.nanoTime() - began < 3_000_000_000L, "200 sends of 30 ms in 20 chats take 10 in a row each");
        for (int chat = 1000; chat < 1020; chat++) {
            int first = chat - 1000;
            assertEquals(
                    IntStream.range(0, 10)
                            .mapToObj(i -> String.valueOf(first + 20 * i))
                            .toList(),
                    telegram.sent(chat).stream().map(SeenMessage::text).toList());
        }
    }

    @Test
    void aChatThatIsToldToWaitWaitsAloneAndToTheSecond() {
        telegram.fails("sendMessage", Fault.tooManyRequests(2)).inChat(ANNA).times(1);
        long began = System.nanoTime();
        CompletableFuture<Outcome> first = sender.enqueue(new Outgoing.Message(ANNA, "one"));
        CompletableFuture<Outcome> second = sender.enqueue(new Outgoing.Message(ANNA, "two"));
        say(BEN, "meanwhile");
        assertTrue(System.nanoTime() - began < 1_500_000_000L);
        first.join();
        second.join();
        double waited = (System.nanoTime() - began) / 1e9;
        assertTrue(waited >= 2 && waited < 3, "waited " + waited);
        assertEquals(
                List.of("one", "two"),
                telegram.sent(ANNA).stream().map(SeenMessage::text).toList());
    }

    @Test
    void theServersTroubleIsWaitedOut() {
        telegram.fails("sendMessage", Fault.html(502)).times(1);
        telegram.fails("sendMessage", Fault.status(500, "Internal Server Error"))
                .times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(3, calls());
        assertEquals(1, telegram.sent(ANNA).size());
    }

    @Test
    void aGatewaysPageLeavesTheFateOpenSoThatAnAnswerIsRepeatedOnce() {
        telegram.fails("sendMessage", Fault.html(504).applied());
        assertInstanceOf(Outcome.Refused.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void aProxysNoIsNotTelegramsAndIsWaitedOut(int code) {
        telegram.fails("sendMessage", Fault.html(code)).times(2);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(3, calls());
        assertEquals(1, telegram.sent(ANNA).size());
    }

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
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Tries.class);
        logger.addAppender(log);
        String quote = "mozzarella from 7000000001";
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: message is too long: " + quote))
                .times(1);
        say(ANNA, "hello");
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: can't parse entities in " + quote))
                .times(1);
        sender.enqueue(new Outgoing.Message(ANNA, 0, 0, 0, BOLD)).join();
        logger.detachAppender(log);
        List<String> lines = List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertTrue(lines.contains("Telegram refuses a message: 400 message is too long"), lines.toString());
        assertFalse(lines.toString().contains("mozzarella"), lines.toString());
    }

    @Test
    void anAnswerOfUnknownFateIsRepeatedOnce() {
        telegram.fails("sendMessage", Fault.hangUp()).times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void anAnswerOfUnknownFateIsNotRepeatedTwice() {
        telegram.fails("sendMessage", Fault.hangUp().applied());
        assertInstanceOf(Outcome.Unknown.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void silenceIsAnUnknownFateToo() {
        telegram.fails("sendMessage", Fault.silence());
        assertInstanceOf(Outcome.Unknown.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void whatTelegramSaysOkToIsSentWhateverElseItSays() {
        telegram.fails("sendMessage", Fault.oddResult(Json.object().put("message_id", "?")))
                .times(1);
        telegram.fails("sendMessage", Fault.oddResult(Json.array())).times(1);
        telegram.fails("sendMessage", Fault.truncated()).times(1);
        telegram.fails("sendMessage", Fault.cutOff()).times(1);
        for (int i = 0; i < 4; i++) {
            assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        }
        assertEquals(4, calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "<html>"})
    void aNonsensicalAnswerIsAnUnknownFate(String body) {
        telegram.fails("sendMessage", Fault.body(200, body)).times(1);
        assertInstanceOf(Outcome.Sent.class, say(ANNA, "hello"));
        assertEquals(2, calls());
    }

    @Test
    void aMessageWaitsUntilTheNetworkIsBack() throws InterruptedException {
        say(ANNA, "before");
        telegram.disconnects();
        // A connection that is still being torn down may yet take a request, and its fate would be unknown.
        while (telegram.connections() > 0) {
            Thread.sleep(10);
        }
        CompletableFuture<Outcome> waiting = sender.enqueue(new Outgoing.Message(ANNA, "after"));
        Thread.sleep(1500);
        telegram.reconnects();
        assertInstanceOf(Outcome.Sent.class, waiting.join());
        assertEquals(
                List.of("before", "after"),
                telegram.sent(ANNA).stream().map(SeenMessage::text).toList());
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
        try (TelegramSender its = new TelegramSender(api, failing, InstantSource.system())) {
            for (int i = 0; i < 2; i++) {
                assertInstanceOf(Outcome.Sent.class, said(its, -100));
                assertInstanceOf(Outcome.Refused.class, said(its, ANNA));
            }
        }
        assertEquals(2, telegram.sent(-1_001_000_000_007L).size());
    }

    private static Outcome said(TelegramSender sender, long chat) {
        return sender.enqueue(new Outgoing.Message(chat, "hello"))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
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
    void typingIsNotSaidTwiceAndNotBeforeTheTimeIsOver() {
        telegram.fails("sendChatAction", Fault.tooManyRequests(1)).times(1);
        sender.enqueue(new Outgoing.ChatAction(ANNA, 0)).join();
        say(ANNA, "hello");
        assertEquals(1, telegram.calls("sendChatAction").size());
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
    void aKeptConnectionThatBreaksSendsNothingTwice() {
        say(BEN, "warm");
        telegram.fails("sendMessage", Fault.hangUp().applied()).everyNth(3);
        List<String> said = IntStream.range(0, 12).mapToObj(i -> "m" + i).toList();
        said.forEach(text -> say(BEN, text));
        long repeats = telegram.sends().size() - 1 - said.size();
        assertEquals(calls() - 1 - said.size(), repeats);
        assertTrue(repeats <= 6, "only what was of unknown fate is repeated, once: " + repeats);
        assertEquals(
                said,
                telegram.sends().stream().skip(1).map(Send::text).distinct().toList());
        ben.hears();
    }
}
