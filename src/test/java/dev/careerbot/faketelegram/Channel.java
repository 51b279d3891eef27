package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A channel that the bot is an administrator of. */
public final class Channel {
    private final World world;
    private final Chat chat;

    Channel(World world, Chat chat) {
        this.world = world;
        this.chat = chat;
    }

    public long id() {
        return chat.id();
    }

    public long posts(String text) {
        ObjectNode post = Messages.frame(chat, null, Messages.now(), 0);
        post.set("sender_chat", chat.json());
        Messages.say(post, text);
        chat.add(post, false, null);
        world.tell("channel_post", post);
        return post.path("message_id").asLong();
    }
}
