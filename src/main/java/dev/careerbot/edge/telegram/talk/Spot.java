package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Outgoing;

/**
 * Where in Telegram something was said or tapped, and by whom.
 *
 * @param group whether others listen
 * @param thread the topic, or 0
 * @param message what was said, or what the tapped button stands below
 */
public record Spot(long chat, boolean group, int thread, long person, int message) {

    /** In a group each person talks for himself, and in each topic anew. */
    String talk() {
        return group ? groupTalks(chat) + thread + "/" + person : "telegram/" + chat;
    }

    /** With what the names of all talks of a group begin. */
    public static String groupTalks(long chat) {
        return "telegram/" + chat + "/";
    }

    Speaker speaker() {
        return new Person(talk(), new Chat(chat, thread), group);
    }

    private record Person(String talk, Chat chat, boolean inGroup) implements Speaker {}

    /** Between two people it is plain what answers what. */
    int repliesTo() {
        return group ? message : 0;
    }

    Outgoing.Message says(Drawn drawn) {
        return new Outgoing.Message(chat, thread, repliesTo(), 0, drawn);
    }
}
