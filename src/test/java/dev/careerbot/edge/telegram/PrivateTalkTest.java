package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.edge.telegram.talk.Courtesies;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.faketelegram.Json;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Talks between a person and the bot, through the library and over HTTP. */
class PrivateTalkTest extends PrivateScene {
    private static final Duration SOON = Duration.ofMillis(400);

    @Test
    void aLinkOpensItsTopic() {
        assertTrue(answerTo("/start mle_challenges_data-quality").text().contains("ata quality"));
        assertTrue(answerTo("/start mle_salary_de").text().contains("Germany"));
    }

    @Test
    void aLinkMayNameACountryOrASectionAndAnyOtherGreets() {
        for (String country : List.of("uk", "gb", "united_kingdom", "salary_gb")) {
            assertTrue(answerTo("/start " + country).text().startsWith("Pay in the United Kingdom"), country);
        }
        assertEquals(answerTo("/skills").text(), answerTo("/start skills").text());
        assertEquals(
                answerTo("/skills").text(), answerTo("/start qualifications").text());
        assertEquals(
                answerTo("/start mle_salary").text(), answerTo("/start salary").text());
        assertEquals(answerTo("/about").text(), answerTo("/start mle").text());
        assertTrue(answerTo("/start swe-ml").text().contains("Software Engineer, Machine Learning"));
        for (String command : List.of("settings", "compare", "roles")) {
            assertEquals(
                    answerTo("/" + command).text(),
                    answerTo("/start " + command).text());
        }
        SeenMessage hello = answerTo("/start");
        for (String unknown :
                List.of("ref42", "campaign-us", "mle_nothing", "forget", "unsubscribe", "thanks", "salary_zz")) {
            assertEquals(hello.text(), answerTo("/start " + unknown).text());
        }
    }

    @Test
    void aBlankOfAnyKindEndsACommand() {
        String expected = answerTo("/salary uk").text();
        for (String blank : List.of("\u00a0", "\u202f", "\u2009", "\u3000", " \u00a0 ")) {
            assertEquals(expected, answerTo("/salary" + blank + "uk").text());
        }
        assertEquals(answerTo("/help").text(), answerTo("/help\u00a0").text());
    }

    @Test
    void anAnswerThatTelegramTakesInNoFormIsApologizedFor() {
        telegram.fails("sendMessage", Fault.status(400, "Bad Request: BUTTON_DATA_INVALID"))
                .times(2);
        assertTrue(answerTo("/salary uk").text().startsWith("Sorry, something went wrong on my side"));
        assertTrue(answerTo("/salary uk").text().startsWith("Pay in the United Kingdom"));
    }

    @Test
    void itsNameAloneAndSignsAloneAreUnderstood() {
        String help = answerTo("/help").text();
        for (String atALoss : List.of("@" + telegram.bot().username(), "?", "...", "…", "??!")) {
            assertEquals(help, answerTo(atALoss).text(), atALoss);
        }
        String welcome = answerTo("thanks").text();
        for (String thumb : List.of("👍", "👍🏽", "❤️", "🙏 🙏")) {
            assertEquals(welcome, answerTo(thumb).text(), thumb);
        }
        assertTrue(answerTo("@" + telegram.bot().username() + " salary in france?")
                .text()
                .contains("France"));
    }

    @Test
    void aTitleIsBoldAndASourceQuiet() {
        SeenMessage card = answerTo("/salary germany");
        assertTrue(card.text().contains("Germany"), card.text());
        assertEquals("bold", card.entities().get(0).path("type").asText());
        assertTrue(
                card.entities().toString().contains("italic"), card.entities().toString());
        assertTrue(card.json().path("link_preview_options").path("is_disabled").asBoolean()
                || telegram.calls("sendMessage")
                        .get(0)
                        .body()
                        .path("link_preview_options")
                        .toString()
                        .contains("true"));
    }

    @Test
    void aTalkGoesOnFromMessageToMessage() {
        answerTo("what do they earn in germany?");
        assertTrue(answerTo("and in spain?").text().contains("Spain"));
    }

    @Test
    void aPictureGetsOneKindLineAndAnAlbumToo() {
        anna.sendsPhoto();
        assertEquals(Courtesies.TEXT_ONLY.text(), anna.hears().text());
        Speaker ben = telegram.privateChat(7_000_000_002L);
        ben.sendsVoice();
        assertEquals(Courtesies.TEXT_ONLY.text(), ben.hears().text());
        Speaker carl = telegram.privateChat(7_000_000_003L);
        for (int i = 0; i < 3; i++) {
            var picture = Json.object().put("media_group_id", "11");
            picture.putArray("photo");
            carl.sends(picture);
        }
        carl.hears();
        carl.hearsNothingFor(SOON);
    }

    @Test
    void severalPicturesThatComeTogetherGetOneLine() {
        for (int i = 0; i < 4; i++) {
            anna.ago(Duration.ofHours(1)).sendsPhoto();
        }
        assertEquals(Courtesies.TEXT_ONLY.text(), anna.hears().text());
        anna.hearsNothingFor(SOON);
    }

    @Test
    void whatStandsBelowAPictureIsSaid() {
        anna.sendsPhoto("salary in france?");
        anna.sendsPhoto();
        assertTrue(anna.hears().text().contains("France"));
        anna.hearsNothingFor(SOON);
    }

    @Test
    void anEditedQuestionEditsItsAnswer() {
        long question = anna.says("what do they earn in germany?");
        SeenMessage answer = anna.hears();
        anna.edits(question, "what do they earn in spain?");
        assertTrue(anna.seesChanged(answer).text().contains("Spain"));
        assertTrue(answerTo("what about the top of the range?").text().contains("Spain"));
        anna.edits(question, "what do they earn in france?");
        telegram.await(
                Duration.ofSeconds(5),
                () -> telegram.sent(anna.chat()).get(0).text().contains("France"));
        assertTrue(answerTo("and the lowest?").text().contains("Spain"), "the talk has gone on since");
        anna.hearsNothingFor(SOON);
    }

    @Test
    void whatComesFromNobodyIsNotAnswered() {
        telegram.privateChat(dev.careerbot.faketelegram.Person.otherBot(99)).says("/start");
        telegram.channel(-1_002_000_000_001L).posts("/start");
        anna.saysVia(dev.careerbot.faketelegram.Person.otherBot(98), "/start");
        telegram.pushRaw(Json.object().put("message", "junk"));
        telegram.pushRaw(Json.object().set("message", Json.object().put("text", "/start")));
        anna.says("/help");
        anna.hears();
        assertEquals(1, telegram.sends().size());
    }

    @Test
    void whatAPersonSaysIsNeverMarkup() {
        SeenMessage answer = answerTo("/salary <b>*_`[x](http://y.z)\u202E\uD83D");
        assertTrue(answer.text().contains("http"), answer.text());
        assertFalse(answer.text().contains("\u202E"));
        assertFalse(answer.entities().toString().contains("link"), answer.toString());
    }

    @Test
    void beingBlockedAndLetInAgainIsTold() {
        answerTo("/help");
        anna.blocksBot();
        anna.unblocksBot();
        telegram.await(Duration.ofSeconds(5), () -> bot.events.size() >= 2);
        assertEquals(List.of("unreachable " + anna.chat(), "reachable " + anna.chat()), bot.events);
    }
}
