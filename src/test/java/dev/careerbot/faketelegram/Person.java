package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Someone with an account: a human, or a bot. */
public record Person(long id, boolean bot, String firstName, String username, String language) {

    public static Person human(long id) {
        return new Person(id, false, "User " + id, "", "en");
    }

    public static Person otherBot(long id) {
        return new Person(id, true, "Bot " + id, "other" + id + "_bot", "");
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("is_bot", bot).put("first_name", firstName);
        if (!username.isEmpty()) {
            json.put("username", username);
        }
        if (!language.isEmpty()) {
            json.put("language_code", language);
        }
        return json;
    }
}
