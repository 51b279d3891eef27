package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How messages go out: each chat in its order, and none faster than Telegram wants. */
class TelegramSenderTest extends SenderScene {
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
    void typingIsNotSaidTwiceAndNotBeforeTheTimeIsOver() {
        telegram.fails("sendChatAction", Fault.tooManyRequests(1)).times(1);
        sender.enqueue(new Outgoing.ChatAction(ANNA, 0)).join();
        say(ANNA, "hello");
        assertEquals(1, telegram.calls("sendChatAction").size());
    }
}
