package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Group;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In company the bot speaks when it is spoken to, to whom it is spoken to. */
@Timeout(60)
class GroupTalkTest {
    private static final Duration SOON = Duration.ofMillis(500);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final RunningBot bot = new RunningBot(telegram, 0);
    private final Group group = telegram.group(-1_001_000_000_001L, true).opensTopic(5);
    private final Speaker anna = group.member(1).inTopic(5);
    private final Speaker ben = group.member(2).inTopic(5);
    private final String at = "@" + telegram.bot().username();

    @AfterEach
    void nothingMalformedWasSent() throws InterruptedException {
        bot.close();
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void itAnswersCommandsMentionsAndRepliesInTheirTopic() {
        for (String said : List.of(
                "/salary germany",
                "/salary" + at + " germany",
                "/salary\u00a0germany",
                "/salary" + at + "\u202fgermany",
                at + " what do they earn in germany?",
                "what do they earn in germany, " + at.toUpperCase(java.util.Locale.ROOT) + "?")) {
            long asked = anna.says(said);
            SeenMessage answer = anna.hears();
            assertTrue(answer.text().contains("Germany"), said + ": " + answer);
            assertEquals(asked, answer.repliesTo());
            assertEquals(5, answer.thread());
        }
        long reply = anna.repliesTo(telegram.sent(group.id()).get(0).id(), "and in spain?");
        SeenMessage answer = anna.hears();
        assertTrue(answer.text().contains("Spain"), answer.text());
        assertEquals(reply, answer.repliesTo());
    }

    @Test
    void otherwiseItIsSilent() {
        for (String said : List.of(
                "what do they earn in germany?",
                "/salary@other_bot germany",
                "/salry germany",
                "/salry" + at + " germany",
                at + " who will win the cup?",
                at + " xyzzy plugh",
                "/etc/passwd",
                "@somebody_else hello")) {
            anna.says(said);
        }
        anna.sendsPhoto();
        anna.sendsVoice();
        group.anonymousAdministratorSays("/salary germany");
        group.member(dev.careerbot.faketelegram.Person.otherBot(77)).says("/salary germany");
        anna.hearsNothingFor(SOON);
    }

    @Test
    void whatStandsBelowAPictureMayBeForIt() {
        anna.sendsPhoto("salary in france? asks somebody else");
        long asked = anna.sendsPhoto(at + " salary in france?");
        SeenMessage answer = anna.hears();
        assertTrue(answer.text().contains("France"), answer.text());
        assertEquals(asked, answer.repliesTo());
        anna.sendsPhoto("/salary spain");
        assertTrue(anna.hears().text().contains("Spain"));
        anna.hearsNothingFor(SOON);
    }

    @Test
    void aMentionAloneAsksWhatItCanDo() {
        anna.says(at);
        assertTrue(anna.hears().text().contains("/salary germany"));
    }

    @Test
    void eachPersonHasATalkOfTheirOwn() {
        anna.says("/salary germany");
        SeenMessage annas = anna.hears();
        ben.says("/tools");
        ben.hears();
        anna.repliesTo(annas.id(), "and the lowest?");
        assertTrue(anna.hears().text().contains("Germany"));
    }

    @Test
    void othersTapsDoNotTurnMyPages() {
        anna.says("/skills");
        SeenMessage page = anna.hears();
        ben.taps(page, "More");
        SeenMessage bens = ben.hears();
        assertEquals(page.id(), bens.repliesTo());
        assertEquals(5, bens.thread());
        anna.taps(page, "More");
        anna.seesChanged(page);
    }

    @Test
    void whatMyTapBroughtBelowIsMineToo() {
        long question = anna.says("/salary germany");
        SeenMessage card = anna.hears();
        anna.taps(card, "All 3 doubts");
        SeenMessage doubts = anna.hears();
        assertEquals(question, doubts.repliesTo());
        anna.taps(doubts, "Germany");
        assertTrue(anna.seesChanged(doubts).text().startsWith("Pay in Germany"));
        anna.hearsNothingFor(SOON);
    }

    @Test
    void whoCallsSomebodyElseBelowItsMessageTalksToThem() {
        anna.says("/salary germany");
        SeenMessage card = anna.hears();
        ben.repliesTo(card.id(), "@somebody_else what do you think, and in spain?");
        ben.hearsNothingFor(SOON);
        ben.repliesTo(card.id(), at + " salary in spain? asks @somebody_else");
        assertTrue(ben.hears().text().contains("Spain"));
    }

    @Test
    void itWorksWithPrivacyMode() {
        Group shy = telegram.group(-1_001_000_000_002L).withPrivacyMode();
        Speaker carl = shy.member(3);
        carl.says("what do they earn in germany?");
        carl.says("/salary germany");
        SeenMessage answer = carl.hears();
        carl.repliesTo(answer.id(), "and in spain?");
        assertTrue(carl.hears().text().contains("Spain"));
    }

    @Test
    void aGroupThatMovesIsTold() {
        telegram.group(-100).becomesSupergroup(-1_009_999_999_999L);
        telegram.await(Duration.ofSeconds(5), () -> bot.events.size() >= 2);
        assertEquals(
                List.of("moved -100 -1009999999999"),
                List.copyOf(bot.events).stream().distinct().toList());
    }

    @Test
    void anEditedQuestionEditsItsAnswer() {
        long question = anna.says("/salary germany");
        SeenMessage answer = anna.hears();
        anna.edits(question, "/salary spain");
        assertTrue(anna.seesChanged(answer).text().contains("Spain"));
    }

    @Test
    void whatIsPutRightAndIsForItNowIsAnswered() {
        long misspelt = anna.says("/salry uk");
        long chatter = ben.says("what do they earn in germany?");
        anna.hearsNothingFor(SOON);
        anna.edits(misspelt, "/salary uk");
        SeenMessage answer = anna.hears();
        assertTrue(answer.text().contains("United Kingdom"), answer.text());
        assertEquals(misspelt, answer.repliesTo());
        anna.edits(misspelt, "/salary spain");
        assertTrue(anna.seesChanged(answer).text().contains("Spain"));
        ben.edits(chatter, at + " what do they earn in germany?");
        assertTrue(ben.hears().text().contains("Germany"));
    }

    @Test
    void whatIsPutRightAfterHalfAnHourIsLetBe() {
        long misspelt = anna.ago(Duration.ofMinutes(31)).says("/salry uk");
        anna.edits(misspelt, "/salary uk");
        anna.hearsNothingFor(SOON);
    }
}
