package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.conversation.Chat;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscriber;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Talk about tips between a person and the bot. */
@Timeout(60)
class TipTalkTest {
    private static final long ANNA = 7_000_000_001L;
    private static final Duration SOON = Duration.ofMillis(300);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final RunningBot bot = RunningBot.withTips(telegram, subscribers);
    private final Speaker anna = telegram.privateChat(ANNA);

    @AfterEach
    void nothingMalformedWasSent() throws InterruptedException {
        bot.close();
        assertEquals(List.of(), telegram.violations());
        assertEquals(List.of(), bot.inbox.putAside());
    }

    private SeenMessage answerTo(String text) {
        anna.says(text);
        return anna.hears();
    }

    private Subscriber annas() {
        return subscribers.find(ANNA).orElseThrow();
    }

    @Test
    void byTapsAloneTheQuestionTurnsIntoTheConfirmation() {
        SeenMessage hour = answerTo("/subscribe");
        anna.taps("08:30");
        SeenMessage zone = anna.seesChanged(hour);
        assertTrue(zone.text().startsWith("08:30 in which time zone?"), zone.text());
        anna.taps("Berlin");
        SeenMessage confirmed = anna.seesChanged(zone);
        assertTrue(confirmed.text().contains("A tip a day at 08:30"), confirmed.text());
        assertFalse(confirmed.text().contains("terminal"), confirmed.text());
        assertEquals(ZoneId.of("Europe/Berlin"), annas().schedule().zone());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void settingsChangeUnderTheFinger() {
        answerTo("/subscribe 8am madrid");
        SeenMessage page = answerTo("/settings");
        anna.taps("Weekdays only");
        page = anna.seesChanged(page);
        assertTrue(annas().schedule().weekdaysOnly());
        anna.taps("Topics");
        page = anna.seesChanged(page);
        anna.taps("Tools and technologies: on");
        page = anna.seesChanged(page);
        assertFalse(annas().taste().kinds().contains("tools"));
        anna.taps("Back");
        page = anna.seesChanged(page);
        anna.taps("Hour");
        page = anna.seesChanged(page);
        anna.taps("07:30");
        anna.seesChanged(page);
        assertEquals(LocalTime.of(7, 30), annas().schedule().hour());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void eachPageOfTheSettingsLeadsBack() {
        answerTo("/subscribe 8am madrid");
        SeenMessage settings = answerTo("/settings");
        SeenMessage page = turned(settings, "Hour");
        page = turned(page, "Back");
        SeenMessage zones = turned(page, "Zone");
        page = turned(zones, "By my local time");
        page = turned(page, "Back");
        assertEquals(zones.captions().subList(0, 8), page.captions().subList(0, 8));
        page = turned(page, "Back");
        assertEquals(settings.captions(), page.captions());
    }

    private SeenMessage turned(SeenMessage page, String caption) {
        anna.taps(page, caption);
        return anna.seesChanged(page);
    }

    @Test
    void underATipItsAnswersComeBelowAndTheTipStays() {
        answerTo("/subscribe 8am madrid");
        SeenMessage tip = answerTo("/tip");
        assertTrue(tip.text().startsWith("Tip 1 of 62"), tip.text());
        anna.taps(tip, "Another");
        SeenMessage another = anna.hears();
        assertTrue(another.text().startsWith("Tip 2 of 62"));
        anna.taps(tip, "More on this");
        assertFalse(anna.hears().isEdited());
        anna.taps(tip, "Pause a week");
        assertTrue(anna.hears().text().startsWith("Paused for a week."));
        anna.taps(tip, "Stop");
        assertTrue(anna.hears().text().startsWith("Done: no more tips."));
        anna.taps(another, "Stop");
        assertTrue(anna.hears().text().startsWith("You get no daily tip"));
    }

    @Test
    void aTipThatIsAskedForInOtherWordsIsStillThatTip() {
        long question = anna.says("/tip");
        SeenMessage tip = anna.hears();
        anna.edits(question, "/tip ");
        anna.edits(question, "/tip please");
        anna.hearsNothingFor(SOON);
        anna.edits(question, "/salary germany");
        assertTrue(anna.seesChanged(tip).text().contains("Germany"));
        assertTrue(answerTo("/tip").text().startsWith("Tip 2 of 62"));
    }

    @Test
    void theLinkAsksForTheHour() {
        assertTrue(answerTo("/start subscribe").text().startsWith("At which hour"));
    }

    @Test
    void whoeverComesBackGetsTipsAgain() {
        answerTo("/subscribe 8am madrid");
        Subscriber ignored = subscribers.change(new Chat(ANNA, 0), Subscriber::gone);
        assertTrue(answerTo("/start").text().startsWith("Welcome back. Your daily tip goes on."));
        assertFalse(annas().away());
        assertTrue(annas().isSubscribed());
        assertTrue(answerTo("/start").text().startsWith("Hello."));
    }

    @Test
    void theExportComesAsADocument() throws IOException {
        answerTo("/subscribe 8am madrid");
        assertTrue(answerTo("/export").text().contains("all that I keep"));
        SeenMessage document = anna.hears();
        assertEquals("careerbot.json", document.file().name());
        JsonNode all = new ObjectMapper().readTree(document.file().bytes());
        assertEquals(ANNA, all.path("chat").asLong());
        assertEquals("Europe/Madrid", all.path("daily_tip").path("zone").asText());
    }

    @Test
    void anAnswerGoesToTheFormAndAQuestionToTheGuide() {
        assertTrue(answerTo("send me a tip every evening").text().startsWith("At which hour in the evening?"));
        assertTrue(answerTo("8").text().startsWith("20:00 in which time zone?"));
        SeenMessage pay = answerTo("and what do they earn in spain?");
        assertTrue(pay.text().contains("Pay in Spain"), pay.text());
        anna.taps(pay, "Go on: a tip a day at 20:00");
        SeenMessage zone = anna.hears();
        assertTrue(zone.text().startsWith("20:00 in which time zone?"), zone.text());
        assertTrue(answerTo("seville").text().contains("A tip a day at 20:00"));
    }
}
