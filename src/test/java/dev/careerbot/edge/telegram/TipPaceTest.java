package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Limits;
import dev.careerbot.faketelegram.Send;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fast tips go out: as Telegram lets them, and behind answers. */
class TipPaceTest extends TipScene {
    @Test
    void tooManyRequestsMakeOneChatWaitAndNoOther() throws InterruptedException {
        bot.subscribe(BEN, HOUR);
        telegram.fails("sendMessage", Fault.tooManyRequests(1)).inChat(ANNA).times(1);
        at(HOUR);
        assertTrue(ben.hears().text().startsWith("1/62 "));
        awaitCount(counts -> counts.adjourned() == 1);
        assertEquals(HOUR.plusMillis(1_200), bot.of(ANNA).due());
        TimeUnit.MILLISECONDS.sleep(1_200);
        at(HOUR.plusMillis(1_200));
        assertTrue(anna.hears().text().startsWith("1/62 "));
        assertEquals(3, calls());
    }

    @Test
    void whenTelegramTellsSeveralToWaitAllRest() throws InterruptedException {
        IntStream.range(0, 20)
                .forEach(i -> bot.subscribe(telegram.privateChat(1_000 + i).chat(), HOUR));
        telegram.fails("sendMessage", Fault.tooManyRequests(30));
        at(HOUR);
        awaitCount(counts -> counts.adjourned() >= 3);
        TimeUnit.MILLISECONDS.sleep(300);
        int calls = calls();
        assertTrue(calls <= 6, "3 told it, and at most so many were on their way: " + calls);
        at(HOUR.plusSeconds(10));
        TimeUnit.MILLISECONDS.sleep(300);
        assertEquals(calls, calls());
    }

    @Test
    void whereAnAnswerIsOnItsWayATipComesAfterIt() {
        telegram.fails("sendMessage", Fault.slow(Duration.ofMillis(300))).times(1);
        CompletableFuture<?> answer = bot.says(ANNA, "an answer");
        at(HOUR);
        awaitCount(counts -> counts.adjourned() == 1);
        answer.join();
        assertEquals("an answer", anna.hears().text());
        at(HOUR.plusSeconds(5));
        assertTrue(anna.hears().text().startsWith("1/62 "));
    }

    @Test
    void sixtyOfOneMinuteAreServedInOrderWithinTelegramsLimits() {
        bot.close();
        telegram.limits(Limits.telegrams());
        int perSecond = 25;
        bot = new TipBot(telegram.url(), telegram.token(), folder, perSecond, clock);
        List<Long> chats = IntStream.range(0, 60)
                .mapToObj(i -> telegram.privateChat(1_000 + i).chat())
                .toList();
        for (long chat : chats) {
            bot.subscribe(chat, HOUR.plusMillis(chat));
        }
        at(HOUR.plusSeconds(60));
        long began = System.nanoTime();
        bot.begin();
        awaitCount(counts -> counts.sent() == 61);
        double seconds = (System.nanoTime() - began) / 1e9;
        assertTrue(seconds > 2.2 && seconds < 15, "at 25 a second it took " + seconds);
        // Those of a second may be on their way at a time on a slow machine, and overtake each other.
        List<Long> heard = telegram.sends().stream().map(Send::chat).toList();
        assertEquals(ANNA, heard.get(0));
        for (int i = 0; i < chats.size(); i++) {
            assertTrue(Math.abs(heard.indexOf(chats.get(i)) - 1 - i) < perSecond, heard.toString());
        }
        assertEquals(61, calls(), "none was told to wait");
    }
}
