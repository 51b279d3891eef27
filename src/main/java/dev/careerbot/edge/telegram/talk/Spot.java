package dev.careerbot.edge.telegram.talk;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.edge.telegram.intake.Erasure;
import dev.careerbot.edge.telegram.sending.Drawn;
import dev.careerbot.edge.telegram.sending.Outgoing;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Where in Telegram something was said or tapped, and by whom.
 *
 * @param group whether others listen
 * @param thread the topic, or 0
 * @param message what was said, or what the tapped button stands below
 */
public record Spot(long chat, boolean group, int thread, long person, int message) {
    /** A group's talk belongs to a person, wherever it is. */
    private static final String ANY_GROUP = "telegram/%/%/";

    Spot at(int otherMessage) {
        return new Spot(chat, group, thread, person, otherMessage);
    }

    /** In a group each person talks for himself, and in each topic anew. */
    String talk() {
        return group ? groupTalks(chat) + thread + "/" + person : talkWith(chat);
    }

    static String talkWith(long person) {
        return "telegram/" + person;
    }

    /** Of people it is a number above 0. */
    static boolean isGroup(long chat) {
        return chat < 0;
    }

    /** With what the names of all talks of a group begin. */
    public static String groupTalks(long chat) {
        return "telegram/" + chat + "/";
    }

    /** What is forgotten for a group is what belongs to the group; for a person, also their talks in groups. */
    Erasure erasure() {
        return group
                ? new Erasure(chat, 0, List.of(groupTalks(chat) + "%"))
                : new Erasure(chat, person, List.of(talkWith(chat), ANY_GROUP + person));
    }

    Speaker speaker(Administrators administrators) {
        BooleanSupplier may = () -> !group || administrators.mayManage(chat, person);
        // Nobody in a group need know in which others somebody talks.
        return new Person(talk(), new Chat(chat, thread), group, group ? "" : ANY_GROUP + person, may);
    }

    private record Person(String talk, Chat chat, boolean inGroup, String talksElsewhere, BooleanSupplier may)
            implements Speaker {
        @Override
        public boolean seesNumbers() {
            return false; // buttons have none
        }

        @Override
        public boolean mayManage() {
            return may.getAsBoolean();
        }
    }

    /** Between two people it is plain what answers what. */
    int repliesTo() {
        return group ? message : 0;
    }

    Outgoing.Message says(Drawn drawn) {
        return new Outgoing.Message(chat, thread, repliesTo(), 0, drawn);
    }
}
