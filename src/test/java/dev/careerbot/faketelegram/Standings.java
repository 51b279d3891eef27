package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes how the bot stands in a chat, and tells it. */
final class Standings {
    private Standings() {}

    static void change(World world, Chat chat, Person by, Standing now) {
        Standing before = chat.standing();
        chat.standing(now);
        ObjectNode change = Json.object();
        change.set("chat", chat.json());
        change.set("from", by.json());
        change.put("date", Messages.now());
        change.set("old_chat_member", member(world, before));
        change.set("new_chat_member", member(world, now));
        world.tell("my_chat_member", change);
    }

    private static ObjectNode member(World world, Standing standing) {
        ObjectNode member = Json.object();
        member.set("user", world.bot().json());
        member.put("status", standing.status());
        if (standing == Standing.BLOCKED || standing == Standing.KICKED) {
            member.put("until_date", 0);
        }
        return member;
    }
}
