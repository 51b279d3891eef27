package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was ordered in a group is done also if the group has become another before the bot came to it. */
class MovedGroupTest extends DoorScene {
    private static final long OLD = -100;
    private static final long NEW = -1_009_999_999_999L;
    private static final String DONE = "Done: no more tips.";

    private final Group group = telegram.group(OLD);
    private final Speaker boss = group.administrator(1);

    @BeforeEach
    void subscribe() {
        start();
        boss.says("/subscribe 18:00 madrid");
        assertTrue(boss.hears().text().startsWith("This group gets a tip a day at 18:00"));
    }

    @AfterEach
    void end() throws Exception {
        stop();
    }

    /** Nobody is a member there any more. */
    private Speaker moved() {
        Speaker heir = group.becomesSupergroup(NEW).administrator(1);
        var ignored = telegram.fails("getChatMember", Fault.status(400, "Bad Request: member not found"))
                .inChat(OLD);
        return heir;
    }

    private static void hears(Speaker speaker, String beginning) {
        SeenMessage next = speaker.hears();
        assertTrue(next.text().startsWith(beginning), next.text());
    }

    private static void assertIsOff(Speaker heir) {
        heir.says("/settings");
        SeenMessage page = heir.hears();
        assertTrue(page.text().contains("It is off."), page.text());
    }

    @Test
    void anOrderFromBeforeTheMoveHolds() throws Exception {
        stop();
        boss.says("/unsubscribe");
        Speaker heir = moved();
        start();
        hears(heir, DONE);
        assertIsOff(heir);
    }

    @Test
    void soDoesOneBehindAnAnswerThatTelegramPutsOff() {
        telegram.fails("sendMessage", Fault.tooManyRequests(1)).inChat(OLD).times(1);
        boss.says("/tip");
        assertTrue(telegram.await(SOON, () -> telegram.calls("sendMessage").size() == 2));
        boss.says("/unsubscribe");
        Speaker heir = moved();
        hears(heir, "Tip 1 of");
        hears(heir, DONE);
        assertIsOff(heir);
    }

    @Test
    void soDoesOneBehindAnAnswerThatMeetsTheMoveBeforeItIsTold() {
        Speaker heir = telegram.group(NEW).administrator(1);
        telegram.fails("getChatMember", Fault.slow(Duration.ofMillis(500))).times(1);
        telegram.fails("sendMessage", Fault.migratedTo(NEW)).inChat(OLD);
        boss.says("/tip");
        boss.says("/unsubscribe");
        hears(heir, "Tip 1 of");
        hears(heir, DONE);
        assertIsOff(heir);
    }

    @Test
    void whatIsSaidInTheNewGroupComesAfterIt() throws Exception {
        stop();
        boss.says("/subscribe 19:00 madrid");
        Speaker heir = moved();
        heir.says("/settings");
        heir.says("/tip");
        start();
        hears(heir, "This group gets a tip a day at 19:00");
        assertTrue(heir.hears().text().contains("Hour: 19:00"));
        hears(heir, "Tip 1 of");
    }

    @Test
    void whatIsTappedToBeErasedIsErased() throws Exception {
        boss.says("/forget");
        SeenMessage asked = boss.hears();
        stop();
        boss.taps(asked, "Yes, erase it all");
        Speaker heir = moved();
        start();
        hears(heir, "Done: I keep nothing about this group any more.");
        assertIsOff(heir);
    }

    @Test
    void soIsItWithAYes() throws Exception {
        boss.says("/forget");
        SeenMessage asked = boss.hears();
        stop();
        boss.repliesTo(asked.id(), "yes");
        Speaker heir = moved();
        start();
        hears(heir, "Done: I keep nothing about this group any more.");
        assertIsOff(heir);
    }

    @Test
    void aTapOnAPageOfTheOldGroupSetsTheNewOne() {
        boss.says("/settings");
        SeenMessage page = boss.hears();
        Speaker heir = moved();
        assertTrue(telegram.await(SOON, this::isAllConfirmed));
        boss.taps(page, "Weekdays only");
        SeenMessage now = heir.hears();
        assertTrue(now.text().contains("weekdays only"), now.text());
        assertEquals(0, now.repliesTo());
    }
}
