package dev.careerbot.faketelegram;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All chats that the bot could know. */
final class Chats {
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();

    Chat privateWith(Person person) {
        Chat chat = chats.computeIfAbsent(person.id(), id -> new Chat(id, Chat.PRIVATE, person.firstName(), false));
        chat.seat(person);
        return chat;
    }

    Chat group(long id, boolean forum) {
        if (id >= 0) {
            throw new IllegalArgumentException("a group's id is negative");
        }
        boolean supergroup = forum || id <= -1_000_000_000_000L;
        return chats.computeIfAbsent(id, n -> new Chat(n, supergroup ? "supergroup" : "group", "Group " + n, forum));
    }

    Chat channel(long id) {
        return chats.computeIfAbsent(id, n -> new Chat(n, Chat.CHANNEL, "Channel " + n, false));
    }

    /** Null when there is none. */
    Chat known(long id) {
        return chats.get(id);
    }

    Chat named(Params params) {
        if (!params.has("chat_id")) {
            throw Refusal.malformed("chat_id is empty");
        }
        Chat chat = chats.get(params.chat());
        if (chat == null) {
            throw Refusal.badRequest("chat not found");
        }
        return chat;
    }

    Chat toWriteIn(Params params) {
        Chat chat = named(params);
        chat.checkWriting();
        return chat;
    }

    Collection<Chat> all() {
        return chats.values();
    }
}
