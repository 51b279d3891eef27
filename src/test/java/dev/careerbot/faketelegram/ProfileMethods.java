package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The bot's name, commands, descriptions and menu button. */
final class ProfileMethods {
    private static final int LONGEST_DESCRIPTION = 512;
    private static final int LONGEST_SHORT_DESCRIPTION = 120;

    private final World world;

    ProfileMethods(World world) {
        this.world = world;
    }

    Map<String, Method> table() {
        return Map.ofEntries(
                Map.entry("getme", (params, call) -> getMe()),
                Map.entry("setmycommands", (params, call) -> setMyCommands(params)),
                Map.entry("getmycommands", (params, call) -> getMyCommands(params)),
                Map.entry("deletemycommands", (params, call) -> deleteMyCommands(params)),
                Map.entry("setmydescription", (params, call) -> set("description", LONGEST_DESCRIPTION, params)),
                Map.entry("getmydescription", (params, call) -> get("description", params)),
                Map.entry(
                        "setmyshortdescription",
                        (params, call) -> set("short_description", LONGEST_SHORT_DESCRIPTION, params)),
                Map.entry("getmyshortdescription", (params, call) -> get("short_description", params)),
                Map.entry("setchatmenubutton", (params, call) -> setChatMenuButton(params)),
                Map.entry("getchatmenubutton", (params, call) -> getChatMenuButton(params)));
    }

    private byte[] getMe() {
        ObjectNode me = world.bot()
                .json()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
        return Json.bytes(me);
    }

    private byte[] setMyCommands(Params params) {
        ArrayNode commands = Commands.read(params);
        world.profile().commands(Commands.scope(params, world.chats()), Commands.language(params), commands);
        return Json.bytes(Json.yes());
    }

    private byte[] getMyCommands(Params params) {
        String scope = Commands.scope(params, world.chats());
        return Json.bytes(world.profile().commands(scope, Commands.language(params)));
    }

    private byte[] deleteMyCommands(Params params) {
        world.profile().forgetCommands(Commands.scope(params, world.chats()), Commands.language(params));
        return Json.bytes(Json.yes());
    }

    private byte[] set(String kind, int longest, Params params) {
        String text = params.text(kind);
        if (text.length() > longest) {
            throw Refusal.malformed("the " + kind + " is longer than " + longest);
        }
        world.profile().text(kind, Commands.language(params), text);
        return Json.bytes(Json.yes());
    }

    private byte[] get(String kind, Params params) {
        String text = world.profile().text(kind, Commands.language(params));
        return Json.bytes(Json.object().put(kind, text));
    }

    private byte[] setChatMenuButton(Params params) {
        JsonNode button = params.tree("menu_button", "can't parse menu button JSON object");
        JsonNode set = button.isMissingNode() ? Json.object().put("type", "default") : button;
        switch (set.path("type").asText()) {
            case "default", "commands" -> {}
            case "web_app" ->
                Links.check(
                        "menu button web app URL",
                        set.path("web_app").path("url").asText());
            default -> throw Refusal.malformed("can't parse menu button: MenuButton has unsupported type");
        }
        world.profile().menuButton(privateChat(params), set);
        return Json.bytes(Json.yes());
    }

    private byte[] getChatMenuButton(Params params) {
        return Json.bytes(world.profile().menuButton(privateChat(params)));
    }

    private long privateChat(Params params) {
        if (params.has("chat_id") && !world.chats().named(params).isPrivate()) {
            throw Refusal.malformed("chat menu button can be set only for private chats");
        }
        return params.chat();
    }
}
