package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What the bot asks about chats. */
final class ChatMethods {
    private final World world;

    ChatMethods(World world) {
        this.world = world;
    }

    Map<String, Method> table() {
        return Map.of(
                "getchat", (params, call) -> getChat(params),
                "getchatmember", (params, call) -> getChatMember(params),
                "leavechat", (params, call) -> leaveChat(params));
    }

    private byte[] getChat(Params params) {
        ObjectNode chat = world.chats().named(params).json();
        return Json.bytes(chat.put("accent_color_id", 0).put("max_reaction_count", 11));
    }

    private byte[] getChatMember(Params params) {
        long user = params.number("user_id");
        if (user <= 0) {
            throw Refusal.malformed("invalid user_id specified");
        }
        Chat chat = world.chats().named(params);
        if (user != world.bot().id()) {
            return Json.bytes(chat.memberJson(user));
        }
        ObjectNode me = Json.object().put("status", chat.standing().status());
        me.set("user", world.bot().json());
        return Json.bytes(me);
    }

    private byte[] leaveChat(Params params) {
        Chat chat = world.chats().named(params);
        if (chat.isPrivate()) {
            throw Refusal.badRequest("chat member status can't be changed in private chats");
        }
        chat.standing(Standing.LEFT);
        return Json.bytes(Json.yes());
    }
}
