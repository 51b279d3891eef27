package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What a bot with privacy mode hears in a group: commands, mentions of it, and replies to it. */
final class Privacy {
    private Privacy() {}

    static boolean lets(JsonNode message, Person bot) {
        String text = message.path("text").asText(message.path("caption").asText());
        String own = "@" + bot.username().toLowerCase(Locale.ROOT);
        long repliedTo =
                message.path("reply_to_message").path("from").path("id").asLong();
        boolean command = text.startsWith("/")
                && (!text.split("\\s")[0].contains("@")
                        || text.split("\\s")[0].toLowerCase(Locale.ROOT).endsWith(own));
        return command || text.toLowerCase(Locale.ROOT).contains(own) || repliedTo == bot.id();
    }
}
