package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.menubutton.GetChatMenuButton;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonCommands;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The library that the bot uses, against this server: what one writes the other can read. */
class FakeTelegramClientTest {
    private static final long ANNA = 7_000_000_001L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final TelegramUrl url = new TelegramUrl("http", "127.0.0.1", telegram.port(), false);
    private final OkHttpTelegramClient bot = new OkHttpTelegramClient(
            new OkHttpClient.Builder().retryOnConnectionFailure(false).build(), telegram.token(), url);
    private final Speaker anna = telegram.privateChat(ANNA);

    private static InlineKeyboardMarkup keyboard(String caption, String data) {
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(
                InlineKeyboardButton.builder().text(caption).callbackData(data).build())));
    }

    private SendMessage hello() {
        return new SendMessage(String.valueOf(ANNA), "hello");
    }

    private static TelegramApiRequestException refusal(Executable call) {
        return assertThrows(TelegramApiRequestException.class, call);
    }

    @Test
    void aWholeTalkIsUnderstoodOnBothSides() throws TelegramApiException {
        assertEquals("careerbot_test_bot", bot.execute(new GetMe()).getUserName());
        long asked = anna.says("/start deep_link");
        Update start = bot.execute(GetUpdates.builder().timeout(1).build()).get(0);
        assertEquals(ANNA, start.getMessage().getChatId());
        assertEquals("/start", start.getMessage().getEntities().get(0).getText());
        Message welcome = bot.execute(SendMessage.builder()
                .chatId(ANNA)
                .text("Welcome, choose")
                .entities(List.of(
                        MessageEntity.builder().type("bold").offset(0).length(7).build()))
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .replyParameters(
                        ReplyParameters.builder().messageId((int) asked).build())
                .replyMarkup(keyboard("Pay", "p:1"))
                .build());
        assertEquals("Welcome, choose", welcome.getText());
        Tap tap = anna.taps("Pay");
        Update tapped = bot.execute(
                        GetUpdates.builder().offset(start.getUpdateId() + 1).build())
                .get(0);
        assertEquals("p:1", tapped.getCallbackQuery().getData());
        assertTrue(bot.execute(new AnswerCallbackQuery(tapped.getCallbackQuery().getId())));
        assertTrue(tap.isAnswered());
        bot.execute(EditMessageText.builder()
                .chatId(ANNA)
                .messageId(welcome.getMessageId())
                .text("Pay in which country?")
                .build());
        SeenMessage seen = anna.hears();
        assertEquals("Pay in which country?", seen.text());
        assertEquals(asked, seen.repliesTo());
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void refusalsComeWithCodeWordsAndParameters() {
        TelegramApiRequestException notFound = refusal(() -> bot.execute(new SendMessage("8", "hello")));
        assertEquals(400, notFound.getErrorCode());
        assertEquals("Bad Request: chat not found", notFound.getApiResponse());
        telegram.fails("sendMessage", Fault.tooManyRequests(17)).times(1);
        TelegramApiRequestException tooMany = refusal(() -> bot.execute(hello()));
        assertEquals(429, tooMany.getErrorCode());
        assertEquals(17, tooMany.getParameters().getRetryAfter());
        telegram.fails("sendMessage", Fault.migratedTo(-1_009_999_999_999L)).times(1);
        assertEquals(
                -1_009_999_999_999L,
                refusal(() -> bot.execute(hello())).getParameters().getMigrateToChatId());
    }

    @Test
    void profileMethodsAreUnderstood() throws TelegramApiException {
        var forGroups = new BotCommandScopeAllGroupChats();
        bot.execute(SetMyCommands.builder()
                .command(new BotCommand("salary", "Pay"))
                .scope(forGroups)
                .languageCode("de")
                .build());
        assertEquals(
                "salary",
                bot.execute(GetMyCommands.builder()
                                .scope(forGroups)
                                .languageCode("de")
                                .build())
                        .get(0)
                        .getCommand());
        bot.execute(SetMyDescription.builder().description("Advice").build());
        assertEquals("Advice", bot.execute(new GetMyDescription()).getDescription());
        bot.execute(
                SetChatMenuButton.builder().menuButton(new MenuButtonCommands()).build());
        assertEquals("commands", bot.execute(new GetChatMenuButton()).getType());
        assertEquals("", bot.execute(new GetWebhookInfo()).getUrl());
        assertTrue(bot.execute(new DeleteWebhook()));
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void filesComeAsTheyWere() throws TelegramApiException {
        byte[] bytes = "{\"all\":\"of it\"}\r\n--".getBytes(StandardCharsets.UTF_8);
        Message sent = bot.execute(SendDocument.builder()
                .chatId(ANNA)
                .document(new InputFile(new ByteArrayInputStream(bytes), "my-data.json"))
                .caption("Your data")
                .build());
        SeenMessage seen = telegram.sent(ANNA).get(0);
        assertEquals("my-data.json", seen.file().name());
        assertEquals(
                new String(bytes, StandardCharsets.UTF_8),
                new String(seen.file().bytes(), StandardCharsets.UTF_8));
        assertEquals("Your data", seen.text());
        bot.execute(new SendDocument(
                String.valueOf(ANNA), new InputFile(sent.getDocument().getFileId())));
        assertEquals("my-data.json", telegram.sent(ANNA).get(1).file().name());
    }

    @Test
    void theRestOfTheMethodsAreUnderstood() throws TelegramApiException {
        Message message = bot.execute(hello());
        String chat = String.valueOf(ANNA);
        bot.execute(new SendChatAction(chat, "typing"));
        bot.execute(EditMessageReplyMarkup.builder()
                .chatId(chat)
                .messageId(message.getMessageId())
                .replyMarkup(keyboard("Go", "g"))
                .build());
        assertEquals(List.of("Go"), telegram.sent(ANNA).get(0).captions());
        assertEquals("private", bot.execute(new GetChat(chat)).getType());
        assertEquals(
                "member",
                bot.execute(new GetChatMember(chat, telegram.bot().id())).getStatus());
        bot.execute(new DeleteMessage(chat, message.getMessageId()));
        assertEquals(List.of(), telegram.sent(ANNA));
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void everyKindOfUpdateIsUnderstood() throws TelegramApiException {
        Group forum = telegram.group(-1_001_000_000_001L, true).opensTopic(5);
        anna.edits(anna.says("one"), "two");
        anna.sendsPhoto();
        anna.sendsVoice();
        anna.sendsSticker();
        anna.sendsLocation();
        anna.forwards("three");
        anna.saysVia(Person.otherBot(99), "four");
        anna.tapsData(99, "out of reach");
        anna.blocksBot();
        forum.member(8).inTopic(5).says("five");
        forum.anonymousAdministratorSays("six");
        forum.kicksBot();
        telegram.group(-100).becomesSupergroup(-1_009_999_999_999L);
        telegram.channel(-1_002_000_000_001L).posts("seven");
        List<Update> updates = bot.execute(new GetUpdates());
        assertEquals(16, updates.size());
        assertEquals("two", updates.get(1).getEditedMessage().getText());
        assertTrue(updates.get(2).getMessage().hasPhoto());
        assertTrue(updates.get(4).getMessage().hasSticker());
        assertEquals(
                "kicked", updates.get(9).getMyChatMember().getNewChatMember().getStatus());
        assertEquals(5, updates.get(10).getMessage().getMessageThreadId());
        assertEquals("seven", updates.get(15).getChannelPost().getText());
    }

    @Test
    void aSenderWithoutUsernameHasNone() throws TelegramApiException {
        anna.says("hello");
        assertNull(bot.execute(new GetUpdates()).get(0).getMessage().getFrom().getUserName());
    }
}
