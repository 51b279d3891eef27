package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists of commands, and for whom they are meant. */
final class Commands {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Set<String> BROAD =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> NARROW = Set.of("chat", "chat_administrators", "chat_member");

    private Commands() {}

    static ArrayNode read(Params params) {
        JsonNode list = params.tree("commands", "can't parse commands JSON object");
        if (!list.isArray()) {
            throw Refusal.malformed("expected an Array of BotCommand");
        }
        if (list.size() > MOST) {
            throw Refusal.malformed("BOT_COMMANDS_TOO_MUCH");
        }
        ArrayNode commands = Json.array();
        for (JsonNode command : list) {
            commands.add(checked(command));
        }
        return commands;
    }

    private static JsonNode checked(JsonNode command) {
        if (!command.path("command").isTextual() || !command.path("description").isTextual()) {
            throw Refusal.malformed("can't parse BotCommand: Can't find field \"command\" or \"description\"");
        }
        String name = command.path("command").asText();
        String bare = name.startsWith("/") ? name.substring(1) : name;
        String description = command.path("description").asText().strip();
        checkLength("command", bare, LONGEST_NAME);
        checkLength("command description", description, LONGEST_DESCRIPTION);
        if (!NAME.matcher(bare).matches()) {
            throw Refusal.malformed("BOT_COMMAND_INVALID");
        }
        return Json.object().put("command", bare).put("description", description);
    }

    private static void checkLength(String what, String text, int most) {
        if (text.isEmpty()) {
            throw Refusal.malformed(what + " must be non-empty");
        }
        if (text.length() > most) {
            throw Refusal.malformed(what + " length must not exceed " + most);
        }
    }

    static String language(Params params) {
        String language = params.text("language_code");
        if (!LANGUAGE.matcher(language).matches()) {
            throw Refusal.malformed("invalid language code specified");
        }
        return language;
    }

    /** A name for the scope, the same for the same people. */
    static String scope(Params params, Chats chats) {
        JsonNode scope = params.tree("scope", "can't parse BotCommandScope JSON object");
        if (scope.isMissingNode()) {
            return "default";
        }
        String type = scope.path("type").asText();
        if (BROAD.contains(type)) {
            return type;
        }
        if (!NARROW.contains(type)) {
            throw Refusal.malformed("can't parse BotCommandScope: Unsupported type specified");
        }
        return narrow(type, scope, chats);
    }

    private static String narrow(String type, JsonNode scope, Chats chats) {
        long chat = scope.path("chat_id").asLong();
        long user = scope.path("user_id").asLong();
        if (chats.known(chat) == null) {
            throw Refusal.badRequest("chat not found");
        }
        if (type.equals("chat_member") && user <= 0) {
            throw Refusal.malformed("can't parse BotCommandScope: Invalid user_id specified");
        }
        return type + ':' + chat + ':' + user;
    }
}
