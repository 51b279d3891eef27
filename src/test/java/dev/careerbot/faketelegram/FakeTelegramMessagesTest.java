package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Caller.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the bot sends, edits, deletes and answers. */
class FakeTelegramMessagesTest {
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);
    private final Speaker anna = telegram.privateChat(7);

    private Answer send(String text, Object... more) {
        Object[] pairs = new Object[more.length + 4];
        System.arraycopy(new Object[] {"chat_id", 7, "text", text}, 0, pairs, 0, 4);
        System.arraycopy(more, 0, pairs, 4, more.length);
        return bot.call("sendMessage", pairs);
    }

    @Test
    void aMessageIsReturnedAsTelegramReturnsIt() {
        var message =
                send("hello", "reply_markup", Caller.keyboard("Go", "g:1")).result();
        assertEquals(1, message.path("message_id").asLong());
        assertEquals("private", message.path("chat").path("type").asText());
        assertTrue(message.path("from").path("is_bot").asBoolean());
        assertTrue(Math.abs(message.path("date").asLong() - Messages.now()) <= 2, "the date is in seconds");
        assertEquals(
                "[Go]",
                telegram.sent(7).get(0).toString().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void whoIsUnknownOrGoneIsRefused() {
        assertEquals(
                "400 Bad Request: chat not found",
                bot.call("sendMessage", "chat_id", 8, "text", "x").outcome());
        assertEquals(
                "400 Bad Request: chat_id is empty",
                bot.call("sendMessage", "text", "x").outcome());
        anna.blocksBot();
        assertEquals("403 Forbidden: bot was blocked by the user", send("x").outcome());
        anna.unblocksBot();
        assertEquals("200", send("x").outcome());
        anna.deletesAccount();
        assertEquals("403 Forbidden: user is deactivated", send("x").outcome());
    }

    @Test
    void aKickedBotIsRefusedInItsGroup() {
        Group group = telegram.group(-100);
        group.kicksBot();
        assertEquals(
                "403 Forbidden: bot was kicked from the group chat",
                bot.call("sendMessage", "chat_id", -100, "text", "x").outcome());
        group.addsBot();
        bot.call("leaveChat", "chat_id", -100);
        assertEquals(
                "403 Forbidden: bot is not a member of the group chat",
                bot.call("sendMessage", "chat_id", -100, "text", "x").outcome());
        assertEquals(400, bot.call("leaveChat", "chat_id", 7).status());
    }

    @Test
    void aGroupThatBecameASupergroupNamesItsNewId() {
        Group heir = telegram.group(-100).becomesSupergroup(-1_009_999_999_999L);
        Answer refused = bot.call("sendMessage", "chat_id", -100, "text", "x");
        assertEquals("400 Bad Request: group chat was upgraded to a supergroup chat", refused.outcome());
        assertEquals(
                heir.id(),
                refused.json().path("parameters").path("migrate_to_chat_id").asLong());
        assertEquals(
                "200",
                bot.call("sendMessage", "chat_id", heir.id(), "text", "x").outcome());
    }

    @Test
    void aReplyNeedsItsMessageUnlessItIsAllowedWithout() {
        long asked = anna.says("why?");
        send("because", "reply_parameters", Map.of("message_id", asked));
        assertEquals(asked, telegram.sent(7).get(0).repliesTo());
        assertEquals(
                "400 Bad Request: message to be replied not found",
                send("x", "reply_parameters", Map.of("message_id", 99)).outcome());
        assertEquals(
                "200",
                send("x", "reply_parameters", Map.of("message_id", 99, "allow_sending_without_reply", true))
                        .outcome());
        assertEquals(
                "400 Bad Request: message to be replied not found",
                send("x", "reply_to_message_id", 99).outcome());
        assertEquals(400, send("x", "reply_parameters", Map.of("message", 1)).status());
        assertEquals(400, send("x", "reply_parameters", "{").status());
        assertEquals(400, send("x", "reply_parameters", List.of()).status());
    }

    @Test
    void aForumHasTopicsThatCloseAndOthersNot() {
        Group forum = telegram.group(-1_001_000_000_001L, true).opensTopic(5);
        Object[] toTopic = {"chat_id", forum.id(), "text", "x", "message_thread_id", 5};
        assertEquals(
                5,
                bot.call("sendMessage", toTopic)
                        .result()
                        .path("message_thread_id")
                        .asLong());
        assertEquals(5, telegram.sent(forum.id()).get(0).thread());
        forum.closesTopic(5);
        assertEquals(
                "400 Bad Request: TOPIC_CLOSED",
                bot.call("sendMessage", toTopic).outcome());
        toTopic[5] = 6;
        assertEquals(
                "400 Bad Request: message thread not found",
                bot.call("sendMessage", toTopic).outcome());
        toTopic[5] = 1;
        assertEquals(
                "400 Bad Request: message thread not found",
                bot.call("sendMessage", toTopic).outcome());
        toTopic[5] = 6;
        toTopic[1] = telegram.group(-1_001_000_000_002L).id();
        assertEquals("200", bot.call("sendMessage", toTopic).outcome());
        assertEquals(
                "400 Bad Request: message thread not found",
                send("x", "message_thread_id", 6).outcome());
    }

    @Test
    void anEditReplacesTextAndButtons() {
        long id = send("one", "reply_markup", Caller.keyboard("Go", "g:1")).messageId();
        var edited = bot.call("editMessageText", "chat_id", 7, "message_id", id, "text", "two");
        assertTrue(edited.result().has("edit_date"));
        SeenMessage seen = telegram.sent(7).get(0);
        assertEquals("two", seen.text());
        assertTrue(seen.isEdited());
        assertEquals(List.of(), seen.buttons(), "a keyboard that is not sent again is gone");
        assertEquals(
                List.of("sendmessage one", "editmessagetext two"),
                telegram.sends().stream()
                        .map(send -> send.method() + " " + send.text())
                        .toList());
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        String notModified = "400 Bad Request: message is not modified: specified new message content and reply markup"
                + " are exactly the same as a current content and reply markup of the message";
        Object markup = Caller.keyboard("Go", "g:1");
        long id = send("one", "reply_markup", markup).messageId();
        Object[] same = {"chat_id", 7, "message_id", id, "text", "one ", "reply_markup", markup};
        assertEquals(notModified, bot.call("editMessageText", same).outcome());
        assertEquals(
                notModified,
                bot.call("editMessageReplyMarkup", "chat_id", 7, "message_id", id, "reply_markup", markup)
                        .outcome());
        assertEquals(
                "200",
                bot.call("editMessageReplyMarkup", "chat_id", 7, "message_id", id)
                        .outcome());
        assertEquals("200", bot.call("editMessageText", same).outcome(), "the keyboard has changed");
        same[7] = Map.of("force_reply", true);
        assertEquals(
                "400 Bad Request: inline keyboard expected",
                bot.call("editMessageText", same).outcome());
    }

    @Test
    void onlyMessagesOfTheBotThatAreThereCanBeEdited() {
        long asked = anna.says("why?");
        assertEquals(
                "400 Bad Request: message to edit not found",
                bot.call("editMessageText", "chat_id", 7, "message_id", 99, "text", "x")
                        .outcome());
        assertEquals(
                "400 Bad Request: message can't be edited",
                bot.call("editMessageText", "chat_id", 7, "message_id", asked, "text", "x")
                        .outcome());
    }

    @Test
    void aDeletedMessageIsGone() {
        long id = send("one").messageId();
        assertEquals(
                "200", bot.call("deleteMessage", "chat_id", 7, "message_id", id).outcome());
        assertEquals(List.of(), telegram.sent(7));
        assertEquals(
                "400 Bad Request: message to delete not found",
                bot.call("deleteMessage", "chat_id", 7, "message_id", id).outcome());
        long inGroup = telegram.group(-100).member(7).says("mine");
        assertEquals(
                "400 Bad Request: message can't be deleted",
                bot.call("deleteMessage", "chat_id", -100, "message_id", inGroup)
                        .outcome());
    }

    @Test
    void waitingForTooLittleFailsTheTest() {
        assertThrows(AssertionError.class, () -> telegram.awaitSent(7, 1, AT_ONCE));
        send("one");
        assertEquals(1, telegram.awaitSent(7, 1, AT_ONCE).size());
        assertEquals("one", anna.hears().text());
        assertThrows(AssertionError.class, () -> anna.taps("No such button"));
    }
}
