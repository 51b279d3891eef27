package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people do, as the bot is told of it. */
class FakeTelegramPeopleTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final Speaker anna = telegram.privateChat(7_000_000_001L);
    private long offset = 1;

    private JsonNode next() {
        JsonNode update = bot.call("getUpdates", "offset", offset).result().path(0);
        offset = update.path("update_id").asLong() + 1;
        return update;
    }

    private boolean nothingNext() {
        return bot.call("getUpdates", "offset", offset).result().isEmpty();
    }

    @Test
    void aMessageHasWhatTelegramGivesIt() {
        long id = anna.says("/salary@careerbot_test_bot in Spain, @friend https://example.com/a");
        JsonNode message = next().path("message");
        assertEquals(id, message.path("message_id").asLong());
        assertEquals(7_000_000_001L, message.path("from").path("id").asLong());
        assertEquals("private", message.path("chat").path("type").asText());
        assertFalse(message.path("from").path("is_bot").asBoolean());
        assertEquals("bot_command 0 26", entity(message, 0));
        assertEquals("mention 37 7", entity(message, 1));
        assertEquals("url 45 21", entity(message, 2));
    }

    private static String entity(JsonNode message, int index) {
        JsonNode entity = message.path("entities").path(index);
        return entity.path("type").asText() + ' ' + entity.path("offset") + ' ' + entity.path("length");
    }

    @Test
    void noEntityWhereThereIsNone() {
        anna.says("and/or, a@b.example, 24/7");
        assertFalse(next().path("message").has("entities"));
    }

    @Test
    void anEditComesAsOne() {
        long id = anna.says("germny");
        next();
        anna.edits(id, "germany");
        JsonNode edited = next().path("edited_message");
        assertEquals("germany", edited.path("text").asText());
        assertEquals(id, edited.path("message_id").asLong());
        assertTrue(edited.has("edit_date"));
    }

    @Test
    void otherThingsThanWordsComeToo() {
        anna.sendsPhoto();
        assertTrue(next().path("message").path("photo").isArray());
        anna.sendsVoice();
        assertTrue(next().path("message").has("voice"));
        anna.sendsSticker();
        assertTrue(next().path("message").has("sticker"));
        anna.sendsLocation();
        assertTrue(next().path("message").has("location"));
        anna.forwards("seen elsewhere");
        assertTrue(next().path("message").has("forward_origin"));
        anna.saysVia(Person.otherBot(99), "a gif");
        assertEquals(99, next().path("message").path("via_bot").path("id").asLong());
        anna.sends(Json.object().put("new_kind", true));
        assertTrue(next().path("message").path("new_kind").asBoolean());
    }

    @Test
    void messagesCanBeOld() {
        anna.ago(Duration.ofHours(1)).says("an hour ago");
        long age = Messages.now() - next().path("message").path("date").asLong();
        assertTrue(age >= 3_600 && age < 3_610, "it is " + age + " seconds old");
    }

    @Test
    void aTapQuotesItsMessageAsItIsNow() {
        bot.call("sendMessage", "chat_id", anna.chat(), "text", "one", "reply_markup", Caller.keyboard("Go", "g:1"));
        SeenMessage seen = anna.hears();
        bot.call("editMessageText", "chat_id", anna.chat(), "message_id", seen.id(), "text", "two");
        Tap tap = anna.taps(seen, "Go");
        JsonNode query = next().path("callback_query");
        assertEquals(tap.id(), query.path("id").asText());
        assertEquals("g:1", query.path("data").asText());
        assertEquals("two", query.path("message").path("text").asText());
        assertEquals(anna.id(), query.path("from").path("id").asLong());
    }

    @Test
    void aTapCanBeForgedOrOnAMessageThatIsOutOfReach() {
        long own = anna.says("mine");
        next();
        anna.tapsData(own, "forged");
        assertEquals("forged", next().path("callback_query").path("data").asText());
        anna.tapsData(99, "old");
        JsonNode message = next().path("callback_query").path("message");
        assertEquals(0, message.path("date").asLong(-1));
        assertEquals(99, message.path("message_id").asLong());
    }

    @Test
    void blockingAndUnblockingAreTold() {
        anna.blocksBot();
        JsonNode change = next().path("my_chat_member");
        assertEquals("member", change.path("old_chat_member").path("status").asText());
        assertEquals("kicked", change.path("new_chat_member").path("status").asText());
        assertEquals(
                telegram.bot().id(),
                change.path("new_chat_member").path("user").path("id").asLong());
        anna.unblocksBot();
        assertEquals(
                "member", next().at("/my_chat_member/new_chat_member/status").asText());
    }

    @Test
    void aGroupHasMembersTopicsAndReplies() {
        Group forum = telegram.group(-1_001_000_000_001L, true).opensTopic(5);
        Speaker bert = forum.member(8);
        bot.call("sendMessage", "chat_id", forum.id(), "text", "one", "message_thread_id", 5);
        bert.inTopic(5).repliesTo(bert.hears().id(), "and now?");
        JsonNode message = next().path("message");
        assertEquals(5, message.path("message_thread_id").asLong());
        assertTrue(message.path("is_topic_message").asBoolean());
        assertTrue(message.path("chat").path("is_forum").asBoolean());
        assertEquals("one", message.path("reply_to_message").path("text").asText());
        assertThrows(AssertionError.class, () -> bert.repliesTo(99, "to nothing"));
    }

    @Test
    void privacyModeKeepsTheTalkOfOthersFromTheBot() {
        Group group = telegram.group(-100).withPrivacyMode();
        Speaker bert = group.member(8);
        bert.says("just talking");
        bert.says("/salary@other_bot");
        assertTrue(nothingNext());
        bert.says("/salary");
        bert.says("/salary@CareerBot_test_bot germany");
        bert.says("hello @careerbot_test_bot");
        bot.call("sendMessage", "chat_id", group.id(), "text", "one");
        bert.repliesTo(bert.hears().id(), "thanks");
        for (int i = 0; i < 4; i++) {
            assertTrue(next().has("message"));
        }
        assertTrue(nothingNext());
    }

    @Test
    void otherBotsChannelsAndAnonymousAdministratorsSpeakToo() {
        Group group = telegram.group(-100);
        group.member(Person.otherBot(99)).says("/salary");
        assertTrue(next().at("/message/from/is_bot").asBoolean());
        group.anonymousAdministratorSays("/salary");
        assertEquals(-100, next().at("/message/sender_chat/id").asLong());
        telegram.channel(-1_002_000_000_001L).posts("/salary");
        JsonNode post = next().path("channel_post");
        assertEquals("channel", post.path("chat").path("type").asText());
        assertFalse(post.has("from"));
    }

    @Test
    void aGroupThatBecomesASupergroupTellsBothIds() {
        telegram.group(-100).becomesSupergroup(-1_009_999_999_999L);
        assertEquals(
                -1_009_999_999_999L, next().at("/message/migrate_to_chat_id").asLong());
        JsonNode second = next().path("message");
        assertEquals(-100, second.path("migrate_from_chat_id").asLong());
        assertEquals(-1_009_999_999_999L, second.path("chat").path("id").asLong());
    }

    @Test
    void everyoneHearsTheBotInOrder() {
        for (String text : new String[] {"one", "two", "three"}) {
            bot.call("sendMessage", "chat_id", anna.chat(), "text", text);
        }
        assertEquals("one", anna.hears().text());
        assertEquals("two", anna.hears().text());
        assertEquals(
                "three",
                telegram.awaitSent(anna.chat(), 3, Duration.ofSeconds(1)).get(2).text());
        assertThrows(AssertionError.class, () -> anna.hearsNothingFor(Duration.ZERO));
        bot.call("sendMessage", "chat_id", anna.chat(), "text", "four");
        SeenMessage four = anna.hears();
        anna.hearsNothingFor(Duration.ofMillis(50));
        bot.call("editMessageText", "chat_id", anna.chat(), "message_id", four.id(), "text", "4");
        assertEquals("4", anna.seesChanged(four).text());
        assertEquals(
                Map.of(1L, "one", 2L, "two", 3L, "three"),
                Map.of(
                        telegram.sends().get(0).message(),
                                telegram.sends().get(0).text(),
                        telegram.sends().get(1).message(),
                                telegram.sends().get(1).text(),
                        telegram.sends().get(2).message(),
                                telegram.sends().get(2).text()));
    }
}
