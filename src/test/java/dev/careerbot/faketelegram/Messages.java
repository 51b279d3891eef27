package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds messages as the Bot API shows them. */
final class Messages {
    private static final Pattern FOUND = Pattern.compile("(?<![\\w/])(?:(?<command>/[A-Za-z0-9_]{1,64}"
            + "(?:@[A-Za-z0-9_]{3,32})?)|(?<mention>@[A-Za-z0-9_]{3,32})|(?<url>https?://\\S+))");

    private Messages() {}

    static long now() {
        return System.currentTimeMillis() / 1000;
    }

    /** A message with no content yet; a null {@code from} leaves it out. */
    static ObjectNode frame(Chat chat, Person from, long date, long thread) {
        ObjectNode message = Json.object().put("message_id", chat.nextMessageId());
        if (thread != 0) {
            message.put("message_thread_id", thread);
        }
        if (thread != 0 && chat.isForum()) {
            message.put("is_topic_message", true);
        }
        if (from != null) {
            message.set("from", from.json());
        }
        message.set("chat", chat.json());
        return message.put("date", date);
    }

    /** What the server itself finds in a text: commands, mentions and addresses. */
    static ArrayNode found(String text) {
        ArrayNode entities = Json.array();
        Matcher found = FOUND.matcher(text);
        while (found.find()) {
            String type =
                    found.group("command") != null ? "bot_command" : found.group("mention") != null ? "mention" : "url";
            entities.addObject()
                    .put("type", type)
                    .put("offset", found.start())
                    .put("length", found.end() - found.start());
        }
        return entities;
    }

    static void say(ObjectNode message, String text) {
        message.put("text", text);
        message.remove("entities");
        ArrayNode entities = found(text);
        if (!entities.isEmpty()) {
            message.set("entities", entities);
        }
    }
}
