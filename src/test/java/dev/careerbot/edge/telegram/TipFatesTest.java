package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of tips when Telegram, or the way there, has its troubles. */
class TipFatesTest extends TipScene {
    /** The next date comes as if nothing had been. */
    private void sendsTheNextDay(String start) {
        telegram.failsNoMore();
        at(HOUR.plus(Duration.ofHours(2)));
        at(HOUR.plus(Duration.ofDays(1)));
        assertTrue(anna.hears().text().startsWith(start));
    }

    private void endsUnknown() {
        at(HOUR);
        awaitCount(counts -> counts.unknown() == 1);
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
        endsUnknown();
        anna.hears();
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

    @Test
    void aProxysRefusalPausesNobody() {
        telegram.fails("sendMessage", Fault.html(403));
        endsUnknown();
        assertFalse(bot.of(ANNA).away());
        sendsTheNextDay("2/62 ");
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestEndsTheTip() {
        telegram.fails("sendMessage", Fault.hangUp().applied());
        endsUnknown();
        anna.hears();
        sendsTheNextDay("2/62 ");
        assertEquals(2, calls());
    }

    @Test
    void silenceEndsTheTip() {
        telegram.fails("sendMessage", Fault.silence());
        endsUnknown();
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
