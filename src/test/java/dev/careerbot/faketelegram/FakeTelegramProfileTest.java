package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands, descriptions, menu button, and what is asked about chats. */
class FakeTelegramProfileTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Caller bot = new Caller(telegram);

    FakeTelegramProfileTest() {
        telegram.privateChat(7);
    }

    private static Map<String, String> command(String name, String description) {
        return Map.of("command", name, "description", description);
    }

    private String setCommands(Object commands) {
        return bot.call("setMyCommands", "commands", commands).outcome();
    }

    @Test
    void commandsAreKeptByScopeAndLanguage() {
        Map<String, String> groups = Map.of("type", "all_group_chats");
        setCommands(List.of(command("start", "Begin")));
        bot.call(
                "setMyCommands", "commands", List.of(command("salary", "Pay")), "scope", groups, "language_code", "de");
        assertEquals(
                "start",
                bot.call("getMyCommands").result().path(0).path("command").asText());
        assertEquals(
                0, bot.call("getMyCommands", "language_code", "de").result().size());
        assertEquals(
                "salary",
                bot.call("getMyCommands", "scope", groups, "language_code", "de")
                        .result()
                        .path(0)
                        .path("command")
                        .asText());
        assertEquals(
                "Pay",
                telegram.commands("all_group_chats", "de")
                        .path(0)
                        .path("description")
                        .asText());
        bot.call("deleteMyCommands");
        assertEquals(0, bot.call("getMyCommands").result().size());
    }

    @ParameterizedTest
    @CsvSource({
        "start_2, Begin, 200",
        "/start, Begin, 200",
        "Start, Begin, 400 Bad Request: BOT_COMMAND_INVALID",
        "sta-rt, Begin, 400 Bad Request: BOT_COMMAND_INVALID",
        "старт, Begin, 400 Bad Request: BOT_COMMAND_INVALID",
        "'', Begin, 400 Bad Request: command must be non-empty",
        "abcdefghijklmnopqrstuvwxyz1234567, Begin, 400 Bad Request: command length must not exceed 32",
        "start, ' ', 400 Bad Request: command description must be non-empty"
    })
    void aCommandHasAPlainNameAndADescription(String name, String description, String outcome) {
        assertEquals(outcome, setCommands(List.of(command(name, description))));
    }

    @Test
    void commandsAndDescriptionsHaveLimits() {
        assertEquals("200", setCommands(List.of(command("start", "x".repeat(256)))));
        assertEquals(
                "400 Bad Request: command description length must not exceed 256",
                setCommands(List.of(command("start", "x".repeat(257)))));
        assertEquals("200", setCommands(Collections.nCopies(100, command("start", "Begin"))));
        assertEquals(
                "400 Bad Request: BOT_COMMANDS_TOO_MUCH",
                setCommands(Collections.nCopies(101, command("start", "Begin"))));
        assertEquals("400 Bad Request: expected an Array of BotCommand", setCommands(Map.of()));
        assertEquals("400 Bad Request: can't parse commands JSON object", setCommands("["));
        assertEquals(
                400,
                bot.call("setMyCommands", "commands", List.of(Map.of("command", "start")))
                        .status());
    }

    @Test
    void scopesAndLanguagesAreKnownOnes() {
        Object[] get = {"scope", Map.of("type", "everyone")};
        assertEquals(
                "400 Bad Request: can't parse BotCommandScope: Unsupported type specified",
                bot.call("getMyCommands", get).outcome());
        get[1] = Map.of("type", "chat", "chat_id", 8);
        assertEquals(
                "400 Bad Request: chat not found",
                bot.call("getMyCommands", get).outcome());
        get[1] = Map.of("type", "chat", "chat_id", 7);
        assertEquals("200", bot.call("getMyCommands", get).outcome());
        get[1] = Map.of("type", "chat_member", "chat_id", 7);
        assertEquals(400, bot.call("getMyCommands", get).status());
        assertEquals(
                "400 Bad Request: invalid language code specified",
                bot.call("getMyCommands", "language_code", "english").outcome());
    }

    @Test
    void descriptionsAreKeptByLanguage() {
        assertEquals(
                "200", bot.call("setMyDescription", "description", "Advice").outcome());
        bot.call("setMyDescription", "description", "Rat", "language_code", "de");
        bot.call("setMyShortDescription", "short_description", "Short");
        assertEquals(
                "Rat",
                bot.call("getMyDescription", "language_code", "de")
                        .result()
                        .path("description")
                        .asText());
        assertEquals(
                "Advice",
                bot.call("getMyDescription", "language_code", "fr")
                        .result()
                        .path("description")
                        .asText());
        assertEquals(
                "Short",
                bot.call("getMyShortDescription")
                        .result()
                        .path("short_description")
                        .asText());
        assertEquals(
                400,
                bot.call("setMyDescription", "description", "x".repeat(513)).status());
        assertEquals(
                400,
                bot.call("setMyShortDescription", "short_description", "x".repeat(121))
                        .status());
    }

    @Test
    void theMenuButtonIsKeptForAllOrForOneChat() {
        assertEquals(
                "default", bot.call("getChatMenuButton").result().path("type").asText());
        assertEquals(
                "200",
                bot.call("setChatMenuButton", "menu_button", Map.of("type", "commands"))
                        .outcome());
        assertEquals(
                "commands",
                bot.call("getChatMenuButton", "chat_id", 7)
                        .result()
                        .path("type")
                        .asText());
        assertEquals(
                "400 Bad Request: can't parse menu button: MenuButton has unsupported type",
                bot.call("setChatMenuButton", "menu_button", Map.of("type", "bell"))
                        .outcome());
        assertEquals(
                400,
                bot.call("setChatMenuButton", "chat_id", telegram.group(-5).id())
                        .status());
    }

    @Test
    void chatsAndTheirMembersAreTold() {
        Group forum = telegram.group(-1_001_000_000_001L, true);
        forum.administrator(11);
        forum.member(12);
        assertEquals(
                "supergroup",
                bot.call("getChat", "chat_id", forum.id()).result().path("type").asText());
        assertEquals("administrator", status(forum.id(), 11));
        assertEquals("member", status(forum.id(), 12));
        assertEquals("left", status(forum.id(), 13));
        assertEquals("member", status(forum.id(), telegram.bot().id()));
        assertEquals(
                "400 Bad Request: chat not found",
                bot.call("getChat", "chat_id", -6).outcome());
        assertEquals(
                "400 Bad Request: invalid user_id specified",
                bot.call("getChatMember", "chat_id", forum.id()).outcome());
    }

    private String status(long chat, long user) {
        return bot.call("getChatMember", "chat_id", chat, "user_id", user)
                .result()
                .path("status")
                .asText();
    }
}
