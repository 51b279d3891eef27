package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.FaultRule;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.faketelegram.Tap;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people wrote while the bot was down for hours: what is a question and what an order is told by reading it. */
@Timeout(60)
class OldMessagesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONG_AGO = Duration.ofHours(3);
    private static final long ANNA = 7_000_000_001L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final String at = "@" + telegram.bot().username();
    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final Speaker anna = telegram.privateChat(ANNA).ago(LONG_AGO);
    private final Group group = telegram.group(-1_001_000_000_001L, true);

    /** The first lines of what it says, with what each replies to where it does. */
    private List<String> heard(long chat, int count) throws InterruptedException {
        try (RunningBot bot = RunningBot.withTips(telegram, subscribers)) {
            telegram.awaitSent(chat, count, SOON);
            telegram.await(Duration.ofMillis(700), () -> telegram.sent(chat).size() > count);
        }
        assertEquals(List.of(), telegram.violations());
        return telegram.sent(chat).stream().map(OldMessagesTest::brief).toList();
    }

    private static String brief(SeenMessage message) {
        String first = message.text().lines().findFirst().orElse("").replaceAll(" ·.*", "");
        return message.repliesTo() == 0 ? first : message.repliesTo() + ": " + first;
    }

    private static String away(int older) {
        return "I was away for a while and answer your newest question now. "
                + (older == 1 ? "An older one" : older + " older ones")
                + " came before it: ask again if you still want to know.";
    }

    private Schedule schedule() {
        return subscribers.find(ANNA).orElseThrow().schedule();
    }

    @Test
    void whatComesAtOnceAfterAnOutageIsSiftedTooThoughTheLastOfItIsNew() throws InterruptedException {
        Speaker annaNow = telegram.privateChat(ANNA);
        try (RunningBot bot = RunningBot.withTips(telegram, subscribers)) {
            annaNow.says("/help");
            annaNow.hears();
            telegram.await(SOON, telegram::isPolled);
            FaultRule outage = telegram.fails("getUpdates", Fault.html(502));
            annaNow.says("/tip"); // takes the poll that was open already
            annaNow.hears();
            telegram.await(SOON, () -> outage.hits() > 0);
            anna.says("/salary germany");
            anna.says("/salary france");
            anna.says("/salary spain");
            annaNow.says("/tools");
            outage.lift();
            List<String> heard = telegram.awaitSent(ANNA, 5, SOON).stream()
                    .map(OldMessagesTest::brief)
                    .toList();
            assertEquals(List.of(away(2), "Pay in Spain", "Tools and technologies"), heard.subList(2, 5));
        }
    }

    @Test
    void ordersAndTapsTakeEffectWhateverTheirAge() throws InterruptedException {
        anna.says("/salary germany");
        Stream.of("/unsubscribe", "Stop", "/settings", "No more tips!", "unsubscribe me", "/stop" + at)
                .forEach(anna::says);
        Tap tap = anna.tapsData(1, "tap");
        anna.says("/salary spain");
        anna.says("/forget" + at);
        List<String> heard = heard(ANNA, 9);
        assertEquals(9, heard.size(), heard.toString());
        assertEquals(List.of(away(1), "Pay in Spain"), heard.subList(6, 8));
        assertTrue(heard.get(8).startsWith("Shall I erase all that I keep about you"), heard.toString());
        assertTrue(tap.answeredAfterMillis() >= 0);
    }

    @Test
    void settingsSaidInWordsAreOrdersToo() throws InterruptedException {
        anna.says("/salary germany");
        anna.says("send me a tip every day at 8 in berlin");
        anna.says("change my tip to 9am");
        anna.says("pause my tips for a week");
        anna.says("/salary spain");
        anna.says("forget everything about me");
        List<String> heard = heard(ANNA, 6);
        assertEquals(List.of(away(1), "Pay in Spain"), heard.subList(3, 5));
        assertTrue(heard.get(5).startsWith("Shall I erase"), heard.toString());
        assertEquals(ZoneId.of("Europe/Berlin"), schedule().zone());
        assertEquals(LocalTime.of(9, 0), schedule().hour());
        assertNotNull(schedule().pausedUntil());
    }

    @Test
    void answersToWhatAnOrderMakesTheBotAskBelongToTheOrder() throws InterruptedException {
        Stream.of("/salary germany", "/subscribe", "08:30", "madrid", "what do they earn in spain?")
                .forEach(anna::says);
        List<String> heard = heard(ANNA, 5);
        assertEquals(List.of(away(1), "Pay in Spain"), heard.subList(3, 5));
        assertEquals(LocalTime.of(8, 30), schedule().hour());
        assertEquals(ZoneId.of("Europe/Madrid"), schedule().zone());
    }

    @Test
    void aYesToTheQuestionWhetherToForgetHolds() throws InterruptedException {
        Stream.of("/forget", "yes", "/salary spain").forEach(anna::says);
        List<String> heard = heard(ANNA, 3);
        assertTrue(heard.get(1).startsWith("Done: I keep nothing"), heard.toString());
        assertEquals("Pay in Spain", heard.get(2));
    }

    @Test
    void whatAsksNothingIsNoNewerQuestion() throws InterruptedException {
        Stream.of("/salary germany", "/salary spain", "hello?", "anyone there").forEach(anna::says);
        assertEquals(List.of(away(1), "Pay in Spain"), heard(ANNA, 2));
    }

    @Test
    void whereNothingElseWasSaidTheNewestOfItIsAnswered() throws InterruptedException {
        Stream.of("hello?", "thanks").forEach(anna::says);
        assertEquals(1, heard(ANNA, 1).size());
    }

    @Test
    void inAGroupOtherBotsCommandsAreNoNewerQuestions() throws InterruptedException {
        Speaker ben = group.member(2).ago(LONG_AGO);
        long asked = ben.says("/salary" + at + " uk");
        Stream.of("/weather@other_bot paris", "/roll", "see you").forEach(ben::says);
        assertEquals(List.of(asked + ": Pay in the United Kingdom"), heard(group.id(), 1));
    }

    @Test
    void inAGroupTheNewestOfEachPersonIsAnswered() throws InterruptedException {
        Speaker ben = group.member(2).ago(LONG_AGO);
        Speaker carl = group.member(3).ago(LONG_AGO);
        long bens = ben.says("/salary germany");
        carl.says(at + " salary france");
        carl.says("/salary canada");
        long carls = carl.says(at + " salary spain");
        assertEquals(
                List.of(bens + ": Pay in Germany", carls + ": " + away(2), carls + ": Pay in Spain"),
                heard(group.id(), 3));
    }
}
