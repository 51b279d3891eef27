package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What people see of the bot outside of its messages. */
final class Profile {
    private final Map<String, ArrayNode> commands = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<Long, JsonNode> menuButtons = new ConcurrentHashMap<>();

    void commands(String scope, String language, ArrayNode list) {
        commands.put(scope + '|' + language, list);
    }

    void forgetCommands(String scope, String language) {
        commands.remove(scope + '|' + language);
    }

    ArrayNode commands(String scope, String language) {
        return commands.getOrDefault(scope + '|' + language, Json.array());
    }

    void text(String kind, String language, String text) {
        texts.put(kind + '|' + language, text);
    }

    /** Of that language, or else of all the others. */
    String text(String kind, String language) {
        String general = texts.getOrDefault(kind + '|', "");
        String own = texts.getOrDefault(kind + '|' + language, "");
        return own.isEmpty() ? general : own;
    }

    void menuButton(long chat, JsonNode button) {
        menuButtons.put(chat, button);
    }

    JsonNode menuButton(long chat) {
        JsonNode general = menuButtons.getOrDefault(0L, Json.object().put("type", "default"));
        return menuButtons.getOrDefault(chat, general);
    }
}
