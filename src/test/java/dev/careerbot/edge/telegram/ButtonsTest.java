package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Button;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Tap;
import dev.careerbot.memory.CachedStates;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What taps do: pickers and pages turn in place, and no tap does harm. */
class ButtonsTest extends PrivateScene {
    private static final Duration SOON = Duration.ofMillis(400);

    @Test
    void aStartShowsTheTopicsAsButtons() {
        SeenMessage welcome = answerTo("/start");
        assertTrue(welcome.text().startsWith("Hello."), welcome.text());
        assertTrue(welcome.buttons().size() > 8, welcome.toString());
        assertTrue(welcome.rows().stream().anyMatch(row -> row.size() == 2), welcome.toString());
        assertEquals(0, welcome.repliesTo());
        SeenMessage below = tapped(welcome.buttons().get(3));
        assertFalse(below.isEdited());
        assertTrue(below.id() > welcome.id());
    }

    @Test
    void thePickerTurnsIntoTheCardThatIsPicked() {
        SeenMessage picker = answerTo("/salary");
        Tap tap = anna.taps("Germany");
        SeenMessage card = anna.seesChanged(picker);
        assertTrue(card.text().contains("Germany"), card.text());
        assertTrue(tap.awaitAnswered().toMillis() < 300);
        anna.taps(card, "Another place");
        assertEquals(picker.text(), anna.seesChanged(card).text());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void whatWasAskedForInWordsStaysWhenAnotherPlaceIsPicked() {
        long question = anna.says("what do they earn in germany?");
        SeenMessage card = anna.hears();
        anna.taps(card, "Another place");
        SeenMessage picker = anna.hears();
        anna.taps(picker, "Spain");
        SeenMessage second = anna.seesChanged(picker);
        assertTrue(second.text().contains("Spain"), second.text());
        assertEquals(card.text(), telegram.sent(anna.chat()).get(0).text());
        anna.edits(question, "what do they earn in france?");
        SeenMessage corrected = anna.seesChanged(card);
        anna.taps(corrected, "Another place");
        assertEquals(picker.text(), anna.hears().text());
    }

    @Test
    void whatHoldsMoreThanWhatIsOpenedStays() {
        SeenMessage both = answerTo("what are the challenges and the kpis");
        anna.taps(both, "KPIs of the role");
        anna.hears();
        SeenMessage standing = answerTo("/stand 65000 germany");
        assertEquals(answerTo("/salary germany").captions(), standing.captions());
        anna.taps(standing, "Another place");
        assertTrue(anna.hears().text().startsWith("Pay by place"));
        List<String> said =
                telegram.sent(anna.chat()).stream().map(SeenMessage::text).toList();
        assertTrue(said.containsAll(List.of(both.text(), standing.text())), said.toString());
    }

    @Test
    void moreTurnsThePage() {
        SeenMessage page = answerTo("/skills");
        anna.taps("More");
        assertTrue(anna.seesChanged(page).text().length() > page.text().length());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void backTurnsThePageBack() {
        SeenMessage page = answerTo("/outlook");
        anna.taps("All 4 doubts");
        SeenMessage doubts = anna.hears();
        Button back = doubts.buttons().stream()
                .filter(button -> button.caption().startsWith("Back"))
                .findFirst()
                .orElseThrow();
        anna.taps(doubts, back.caption());
        assertEquals(page.text(), anna.seesChanged(doubts).text());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void aDoubleTapIsNoError() {
        SeenMessage page = answerTo("/skills");
        Button more = page.button("More");
        anna.tapsData(page.id(), more.data());
        Tap second = anna.tapsData(page.id(), more.data());
        anna.seesChanged(page);
        second.awaitAnswered();
        anna.hearsNothingFor(SOON);
    }

    @Test
    void aTripleTapIsAnsweredOnceAndTheSameTapLaterAnew() {
        SeenMessage page = answerTo("/outlook");
        Tap last = anna.taps(page, "All 4 doubts");
        for (int i = 0; i < 2; i++) {
            last = anna.taps(page, "All 4 doubts");
        }
        SeenMessage doubts = anna.hears();
        last.awaitAnswered();
        anna.hearsNothingFor(SOON);
        answerTo("/help");
        anna.taps(page, "All 4 doubts");
        assertEquals(doubts.text(), anna.hears().text());
    }

    @Test
    void aButtonFromBeforeARestartStillWorks() throws InterruptedException {
        SeenMessage page = answerTo("/skills");
        bot.close();
        bot = new RunningBot(telegram, 0, new CachedStates());
        anna.taps(page, "More");
        assertTrue(anna.seesChanged(page).text().length() > page.text().length());
    }

    @Test
    void aButtonWhoseTargetIsGoneLeavesTheAnswer() {
        SeenMessage page = answerTo("/skills");
        String more = page.button("More").data();
        assertTrue(more.startsWith("e1wmle/"), more);
        for (String data : List.of(more.replace("mle/", "former/"), "e1snothing")) {
            anna.tapsData(page.id(), data);
            assertTrue(anna.hears().text().startsWith("That choice leads nowhere any more."));
        }
        assertEquals(page.text(), telegram.sent(anna.chat()).get(0).text());
    }

    @Test
    void forgedAndOldButtonsAreAnsweredAndDoNoHarm() {
        SeenMessage welcome = answerTo("/start");
        for (String data : List.of(
                "", "m:1", "e", "e1", "1", "1o", "2omle/challenges", "\u0000", "ee1wmle/challenges", "x".repeat(64))) {
            Tap tap = anna.tapsData(welcome.id(), data);
            assertTrue(tap.awaitAnswered().toMillis() < 300);
            assertFalse(tap.notice().isEmpty(), data);
        }
        anna.hearsNothingFor(SOON);
        for (String data : List.of("1ojunk", "1omle/../x", "1wmle/none", "1ddevil/x/y", "1ajunk", "1a../etc/passwd")) {
            anna.tapsData(welcome.id(), data).awaitAnswered();
            anna.hears();
        }
    }

    @Test
    void aTapIsAnsweredWhileItsChatWaits() {
        SeenMessage welcome = answerTo("/start");
        telegram.fails("sendMessage", Fault.tooManyRequests(2)).times(1);
        anna.says("/skills");
        anna.says("/tools");
        Tap tap = anna.taps(welcome, welcome.buttons().get(0).caption());
        assertTrue(tap.awaitAnswered().toMillis() < 300);
        for (int i = 0; i < 3; i++) {
            anna.hears();
        }
    }
}
