package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Limits;
import dev.careerbot.faketelegram.Send;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.store.SettableClock;
import dev.careerbot.tips.TipCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of tips when Telegram, or the way there, has its troubles. */
@Timeout(60)
class TipsTest {
    private static final long ANNA = 7_000_000_001L;
    private static final long BEN = 7_000_000_002L;
    private static final Instant HOUR = Instant.parse("2026-03-03T08:30:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final Speaker anna = telegram.privateChat(ANNA);
    private final Speaker ben = telegram.privateChat(BEN);
    private TipBot bot;

    @BeforeEach
    void begin() {
        clock.set(HOUR.minusSeconds(60));
        start();
        bot.subscribe(ANNA, HOUR);
    }

    private void start() {
        bot = new TipBot(telegram.url(), telegram.token(), folder, 1_000, clock);
        bot.begin();
    }

    @AfterEach
    void end() {
        bot.close();
        assertEquals(List.of(), telegram.violations());
    }

    private void at(Instant time) {
        clock.set(time);
        bot.wake();
    }

    private void awaitCount(Predicate<TipCounts.Snapshot> isSo) {
        assertTrue(
                telegram.await(SOON, () -> isSo.test(bot.tips.counts().snapshot())),
                () -> bot.tips.counts().snapshot().toString());
    }

    private int calls() {
        return telegram.calls("sendMessage").size();
    }

    /** The next date comes as if nothing had been. */
    private void sendsTheNextDay(String start) {
        telegram.failsNoMore();
        at(HOUR.plus(Duration.ofHours(2)));
        at(HOUR.plus(Duration.ofDays(1)));
        assertTrue(anna.hears().text().startsWith(start));
    }

    @Test
    void aTipComesAtItsHour() {
        anna.hearsNothingFor(Duration.ofMillis(100));
        at(HOUR);
        assertTrue(anna.hears().text().startsWith("1/62 "));
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

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
    void anErrorOfTheBotApiLeavesTheTipDue() {
        telegram.fails("sendMessage", Fault.status(500, "Internal Server Error"))
                .times(1);
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: of whatever kind"))
                .times(1);
        at(HOUR);
        awaitCount(counts -> counts.adjourned() == 1);
        at(HOUR.plusSeconds(5));
        awaitCount(counts -> counts.adjourned() == 2);
        at(HOUR.plusSeconds(15));
        assertTrue(anna.hears().text().startsWith("1/62 "));
        assertEquals(3, calls());
    }

    @Test
    void whatWasNeverWrittenIsDue() {
        telegram.disconnects();
        at(HOUR);
        awaitCount(counts -> counts.adjourned() == 1);
        telegram.reconnects();
        at(HOUR.plusSeconds(5));
        assertTrue(anna.hears().text().startsWith("1/62 "));
        assertEquals(1, calls());
    }

    @Test
    void aProxysPageMayHideThatItArrived() {
        telegram.fails("sendMessage", Fault.html(502).applied());
        at(HOUR);
        awaitCount(counts -> counts.unknown() == 1);
        anna.hears();
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

    @Test
    void aProxysRefusalPausesNobody() {
        telegram.fails("sendMessage", Fault.html(403));
        at(HOUR);
        awaitCount(counts -> counts.unknown() == 1);
        assertFalse(bot.of(ANNA).away());
        sendsTheNextDay("2/62 ");
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestEndsTheTip() {
        telegram.fails("sendMessage", Fault.hangUp().applied());
        at(HOUR);
        awaitCount(counts -> counts.unknown() == 1);
        anna.hears();
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

    @Test
    void silenceEndsTheTip() {
        telegram.fails("sendMessage", Fault.silence());
        at(HOUR);
        awaitCount(counts -> counts.unknown() == 1);
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

    @Test
    void anOddAnswerToATipThatArrivedIsGoodEnough() {
        telegram.fails("sendMessage", Fault.truncated()).times(1);
        at(HOUR);
        awaitCount(counts -> counts.sent() == 1);
        assertTrue(anna.hears().text().startsWith("1/62 "));
        sendsTheNextDay("2/62 ");
    }

    @Test
    void whoHasBlockedTheBotIsTriedOnceAndHoldsUpNobody() {
        anna.blocksBot();
        bot.subscribe(BEN, HOUR);
        at(HOUR);
        assertTrue(ben.hears().text().startsWith("1/62 "));
        awaitCount(counts -> counts.gone() == 1);
        at(HOUR.plus(Duration.ofHours(2)));
        at(HOUR.plus(Duration.ofDays(1)));
        ben.hears();
        assertEquals(3, calls());
        assertNull(bot.of(ANNA).due());
    }

    @Test
    void aChatThatHasMovedGetsItsTipThere() {
        telegram.group(-100).becomesSupergroup(-1_009_999_999_999L);
        bot.subscribe(-100, HOUR);
        at(HOUR);
        awaitCount(counts -> counts.sent() == 2);
        assertEquals(1, telegram.sent(-1_009_999_999_999L).size());
        assertTrue(bot.subscribers.find(-100).isEmpty());
        assertFalse(bot.of(-1_009_999_999_999L).sending());
        assertEquals(3, calls());
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

    @Test
    void aRestartRepeatsNothing() {
        at(HOUR);
        anna.hears();
        awaitCount(counts -> counts.sent() == 1);
        bot.close();
        start();
        anna.hearsNothingFor(Duration.ofMillis(200));
        assertEquals(1, calls());
    }
}
