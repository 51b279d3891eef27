package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Chat;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The whole bot, as far as tips go. */
class TipsInTheDoorTest extends DoorScene {
    private final Instant hour = Instant.now().plusMillis(200);
    /** Far from midnight there, so that no test meets one. */
    private final ZoneOffset noon =
            ZoneOffset.ofHours(12 - hour.atZone(ZoneOffset.UTC).getHour());

    private Database database() {
        return Database.open(
                folder,
                Long.parseLong(telegram.token().substring(0, telegram.token().indexOf(':'))));
    }

    private void subscribe(long chat) {
        subscribe(new Chat(chat, 0));
    }

    private void subscribe(Chat chat) {
        Schedule schedule = new Schedule(LocalTime.ofInstant(hour, noon), noon, false, null);
        try (Database database = database()) {
            new SqlSubscribers(database).change(chat, is -> is.subscribed(schedule, hour.minusSeconds(60)));
        }
    }

    private Subscriber of(long chat) {
        try (Database database = database()) {
            return new SqlSubscribers(database).find(chat).orElseThrow();
        }
    }

    private long tips(long chat) {
        return telegram.calls("sendMessage").stream()
                .filter(call -> call.chat() == chat)
                .count();
    }

    @Test
    void whoBlocksTheBotIsTriedOnceAndComesBackWithStart() throws Exception {
        subscribe(anna.chat());
        // Not by blocking it here: word of that may come before the hour, and then nothing is tried at all.
        telegram.fails("sendMessage", Fault.blocked()).times(1);
        start();
        assertTrue(telegram.await(SOON, () -> tips(anna.chat()) == 1));
        stop();
        assertTrue(of(anna.chat()).away());
        start();
        anna.says("/start");
        anna.hears();
        stop();
        Subscriber back = of(anna.chat());
        assertFalse(back.away());
        assertEquals(hour.toEpochMilli() + 86_400_000, back.due().toEpochMilli(), "nothing is caught up on");
    }

    @Test
    void whoLetsItInAgainGetsTipsAndIsWelcomedBack() throws Exception {
        subscribe(anna.chat());
        start();
        assertTrue(telegram.await(SOON, () -> tips(anna.chat()) == 1));
        anna.hears();
        anna.blocksBot();
        anna.unblocksBot();
        assertTrue(telegram.await(SOON, () -> isAllConfirmed() && door.waiting() == 0));
        stop();
        assertEquals(hour.toEpochMilli() + 86_400_000, of(anna.chat()).due().toEpochMilli(), "without a word");
        start();
        anna.says("/start");
        String welcome = anna.hears().text();
        assertTrue(welcome.startsWith("Welcome back. Your daily tip goes on."), welcome);
        anna.says("/start");
        assertTrue(anna.hears().text().startsWith("Hello."));
        stop();
    }

    @Test
    void thePageSaysThatATopicTookNoTip() throws Exception {
        Group forum = telegram.group(-1_001_000_000_005L, true).opensTopic(77).opensTopic(88);
        subscribe(new Chat(forum.id(), 77));
        forum.closesTopic(77);
        start();
        assertTrue(telegram.await(SOON, () -> tips(forum.id()) == 1));
        stop();
        assertTrue(of(forum.id()).away());
        start();
        forum.member(2).inTopic(88).says("/salary germany");
        forum.member(2).hears();
        Speaker boss = forum.administrator(1).inTopic(88);
        boss.says("/settings");
        String page = boss.hears().text();
        assertTrue(page.contains("The last tip could not be sent. If its topic is closed, /subscribe in"), page);
        stop();
    }

    @Test
    void aGroupThatBecameAnotherIsFollowed() throws Exception {
        Group group = telegram.group(-100);
        subscribe(-100);
        group.becomesSupergroup(-1_009_999_999_999L);
        start();
        assertTrue(
                telegram.await(SOON, () -> !telegram.sent(-1_009_999_999_999L).isEmpty()));
        stop();
        Subscriber moved = of(-1_009_999_999_999L);
        assertFalse(moved.sending());
        assertEquals(1, telegram.sent(-1_009_999_999_999L).size());
    }

    /** Without its number. */
    private static String title(SeenMessage tip) {
        String first = tip.text().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith("Tip 1 of 62: "), first);
        return first.substring(first.indexOf(": ") + 2);
    }

    @Test
    void whatCameByItselfIsTalkedAboutNextAfterARestartToo() throws Exception {
        subscribe(anna.chat());
        start();
        assertTrue(telegram.await(SOON, () -> tips(anna.chat()) == 1));
        String title = title(anna.hears());
        stop();
        start();
        anna.says("send it at 8 instead");
        assertTrue(anna.hears().text().startsWith("A tip a day at 08:00"));
        anna.says("explain");
        String explained = anna.hears().text();
        assertTrue(explained.contains(title + " · "), explained);
        stop();
    }

    @Test
    void inAGroupWhoRepliesToItTalksAboutIt() throws Exception {
        Group group = telegram.group(-1_001_000_000_001L);
        subscribe(group.id());
        start();
        assertTrue(telegram.await(SOON, () -> tips(group.id()) == 1));
        Speaker member = group.member(3);
        SeenMessage tip = member.hears();
        member.repliesTo(tip.id(), "explain");
        String explained = member.hears().text();
        assertTrue(explained.contains(title(tip) + " · "), explained);
        stop();
    }
}
