package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Chat;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.faketelegram.Tap;
import dev.careerbot.tips.MemorySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is set in a group is set for all, so its administrators set it. */
@Timeout(60)
class GroupTipsTest {
    private static final long GROUP = -1_001_000_000_001L;
    private static final String POLITE = "That is for this group's administrators";

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final RunningBot bot = RunningBot.withTips(telegram, subscribers);
    private final Group group = telegram.group(GROUP, true).opensTopic(5);
    private final Speaker boss = group.administrator(1).inTopic(5);
    private final Speaker member = group.member(2).inTopic(5);

    @AfterEach
    void nothingMalformedWasSent() throws InterruptedException {
        bot.close();
        assertEquals(List.of(), telegram.violations());
        assertEquals(List.of(), bot.inbox.putAside());
    }

    @Test
    void anAdministratorSubscribesTheGroupInTheTopicWhereItWasAsked() {
        boss.says("/subscribe 9am berlin");
        SeenMessage answer = boss.hears();
        assertTrue(answer.text().startsWith("This group gets a tip a day at 09:00"), answer.text());
        assertEquals(5, answer.thread());
        assertEquals(Optional.of(new Chat(GROUP, 5)), subscribers.find(GROUP).map(its -> its.chat()));
    }

    @Test
    void othersGetOnePoliteLine() {
        boss.says("/subscribe 9am berlin");
        SeenMessage confirmation = boss.hears();
        for (String order : List.of(
                "/subscribe 10am berlin", "/unsubscribe", "/settings", "/settings weekdays", "/export", "/forget")) {
            member.says(order);
            SeenMessage answer = member.hears();
            assertTrue(answer.text().startsWith(POLITE), order + ": " + answer);
        }
        Tap tap = member.taps(confirmation, "Stop");
        assertTrue(tap.awaitAnswered().toMillis() < 300);
        assertTrue(tap.notice().startsWith(POLITE) && tap.isAlert(), tap.notice());
        assertTrue(subscribers.find(GROUP).orElseThrow().isSubscribed());
        member.says("/tip");
        assertTrue(member.hears().text().startsWith("Tip 1 of 62"));
        boss.taps(confirmation, "Stop");
        assertTrue(boss.seesChanged(confirmation).text().startsWith("Done: no more tips."));
    }

    @Test
    void whatIsAskedForInAnotherTopicIsNotMissingWhereTheTipsGo() {
        boss.says("/subscribe 9am berlin");
        boss.hears();
        Speaker elsewhere = group.opensTopic(88).member(3).inTopic(88);
        elsewhere.says("/tip");
        SeenMessage first = elsewhere.hears();
        assertTrue(first.text().startsWith("Tip 1 of 62"), first.text());
        assertEquals(List.of("More on this", "Another"), first.captions());
        elsewhere.taps(first, "Another");
        SeenMessage second = elsewhere.hears();
        assertTrue(second.text().startsWith("Tip 2 of 62"), second.text());
        boss.says("/tip");
        assertEquals(first.text(), boss.hears().text());
    }

    @Test
    void theFirstTapOfSomebodyElseIsRefusedAboveTheButtonAlone() {
        boss.says("/subscribe 9am berlin");
        Tap tap = member.taps(boss.hears(), "Stop");
        assertTrue(tap.awaitAnswered().toMillis() < 300);
        assertTrue(tap.notice().startsWith(POLITE) && tap.isAlert(), tap.notice());
        member.hearsNothingFor(Duration.ofMillis(500));
        assertTrue(subscribers.find(GROUP).orElseThrow().isSubscribed());
    }

    @Test
    void whoTapsBeforeTelegramHasSaidWhoTheyAreIsToldWhenTheyTapAgain() {
        boss.says("/subscribe 9am berlin");
        SeenMessage confirmation = boss.hears();
        telegram.fails("getChatMember", Fault.slow(Duration.ofMillis(600))).times(1);
        Tap first = member.taps(confirmation, "Stop");
        assertTrue(first.awaitAnswered().toMillis() < 300);
        assertEquals("", first.notice());
        member.hearsNothingFor(Duration.ofSeconds(1));
        Tap second = member.taps(confirmation, "Stop");
        assertTrue(second.awaitAnswered().toMillis() < 300);
        assertTrue(second.notice().startsWith(POLITE), second.notice());
        member.hearsNothingFor(Duration.ofMillis(300));
    }

    @Test
    void tapsOfOthersDoNotFloodTheGroup() {
        boss.says("/subscribe 9am berlin");
        SeenMessage confirmation = boss.hears();
        for (String caption : List.of("Stop", "Stop", "Stop", "All settings", "Stop")) {
            assertTrue(member.taps(confirmation, caption).awaitAnswered().toMillis() < 300);
        }
        for (int i = 0; i < 12; i++) {
            member.tapsData(confirmation.id(), "1ttip");
        }
        assertTrue(member.hears().text().startsWith("Tip 1 of 62"));
        member.hearsNothingFor(Duration.ofMillis(500));
        assertEquals(
                List.of(),
                telegram.taps().stream().filter(tap -> !tap.isAnswered()).toList());
        assertTrue(subscribers.find(GROUP).orElseThrow().isSubscribed());
    }

    @Test
    void aGroupIsToldWhatWorksInAGroup() {
        boss.says("/subscribe 9am");
        SeenMessage question = boss.hears();
        assertTrue(question.text().endsWith("only as a reply to this message."), question.text());
        boss.repliesTo(question.id(), "berlin");
        SeenMessage confirmation = boss.hears();
        assertTrue(confirmation.text().endsWith("/unsubscribe ends it."), confirmation.text());
        boss.says("/settings");
        SeenMessage page = boss.hears();
        assertTrue(page.text().endsWith("\"/unsubscribe\"."), page.text());
    }

    @Test
    void aStopThatIsForTheBotStopsAndOneForAllDoesNot() {
        String at = "@" + telegram.bot().username();
        for (String stop : List.of("/stop" + at, at + " /stop", at + " stop")) {
            boss.says("/subscribe 9am berlin");
            SeenMessage confirmation = boss.hears();
            boss.says("/stop");
            boss.says("/stop@other_bot");
            boss.says(stop);
            assertTrue(boss.hears().text().startsWith("Done: no more tips."), stop);
            boss.says("/subscribe 9am berlin");
            boss.hears();
            boss.repliesTo(confirmation.id(), "/stop");
            assertTrue(boss.hears().text().startsWith("Done: no more tips."));
        }
    }

    @Test
    void theGroupsSettingsAreOnePageForAllItsAdministrators() {
        Speaker other = group.administrator(3).inTopic(5);
        boss.says("/settings");
        SeenMessage page = boss.hears();
        other.taps(page, "Topics");
        SeenMessage topics = other.seesChanged(page);
        assertTrue(topics.text().startsWith("Tips from which topics?"), topics.text());
        other.taps(topics, "Back");
        assertEquals(page.text(), other.seesChanged(topics).text());
        other.hearsNothingFor(Duration.ofMillis(300));
    }

    @Test
    void soIsWhatAnAnonymousAdministratorHasAskedFor() {
        group.anonymousAdministratorSays("/subscribe 9am berlin");
        SeenMessage confirmation = boss.hears();
        boss.taps(confirmation, "All settings");
        assertTrue(boss.seesChanged(confirmation).text().contains("Hour: 09:00"));
        boss.hearsNothingFor(Duration.ofMillis(300));
    }

    @Test
    void whereTelegramDoesNotSayNobodyMay() {
        var ignored = telegram.fails("getChatMember", Fault.status(400, "Bad Request: CHAT_ADMIN_REQUIRED"));
        boss.says("/subscribe 9am berlin");
        assertTrue(boss.hears().text().startsWith(POLITE));
    }

    @Test
    void whenTelegramFailsOnceItIsAskedAgain() {
        telegram.fails("getChatMember", Fault.html(502)).times(1);
        boss.says("/subscribe 9am berlin");
        assertTrue(boss.hears().text().startsWith("This group gets a tip a day at 09:00"));
        assertEquals(2, telegram.calls("getChatMember").size());
    }

    @Test
    void aChatThatTelegramWantsLeftAloneIsLeftAlone() {
        telegram.fails("getChatMember", Fault.tooManyRequests(2)).times(1);
        boss.says("/subscribe 9am berlin");
        assertTrue(boss.hears().text().startsWith("This group gets a tip a day at 09:00"));
        assertEquals(2, telegram.calls("getChatMember").size());
    }

    @Test
    void whileTelegramWantsAChatLeftAloneNothingIsSentThereEither() {
        telegram.fails("getChatMember", Fault.tooManyRequests(2)).times(1);
        boss.says("/subscribe 9am berlin");
        assertTrue(telegram.await(Duration.ofSeconds(5), () -> bot.leavesAlone(GROUP)));
        long refused = System.nanoTime();
        Speaker anna = telegram.privateChat(7);
        anna.says("/salary germany");
        member.says("/salary germany");
        assertTrue(anna.hears().text().contains("Germany"));
        assertTrue(System.nanoTime() - refused < 1_500_000_000L, "nobody else waits");
        telegram.awaitSent(GROUP, 2, Duration.ofSeconds(10));
        assertTrue(System.nanoTime() - refused > 1_900_000_000L, "that chat waits");
    }

    @Test
    void whoeverCannotBeToldFromOthersForNowIsToldSo() {
        var ignored = telegram.fails("getChatMember", Fault.hangUp());
        boss.says("/subscribe 9am berlin");
        telegram.awaitSent(GROUP, 1, Duration.ofSeconds(15));
        assertTrue(boss.hears().text().contains("try again in a moment"));
    }

    @Test
    void aSilentAnswerHoldsNoOtherChatUp() {
        var ignored = telegram.fails("getChatMember", Fault.silence());
        for (int i = 0; i < 8; i++) {
            telegram.group(GROUP - 1 - i, true).administrator(1).says("/settings");
        }
        assertTrue(telegram.await(
                Duration.ofSeconds(5), () -> telegram.calls("getChatMember").size() == 8));
        Speaker anna = telegram.privateChat(7);
        anna.says("/salary germany");
        assertTrue(anna.hears().text().contains("Germany"));
    }

    @Test
    void itIsAskedOnceAMinuteAtMost() {
        for (int i = 0; i < 3; i++) {
            boss.says("/settings");
            boss.hears();
        }
        assertEquals(1, telegram.calls("getChatMember").size());
    }

    @Test
    void anAdministratorInTheGroupsNameMaySetIt() {
        group.anonymousAdministratorSays("/subscribe 9am berlin");
        assertTrue(member.hears().text().startsWith("This group gets a tip a day at 09:00"));
    }
}
