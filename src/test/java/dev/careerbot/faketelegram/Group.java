package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A group, supergroup or forum that the bot is in. */
public final class Group {
    private static final Person OWNER = new Person(9_000_000_001L, false, "Group owner", "", "en");
    private static final Person ANONYMOUS = new Person(1087968824L, true, "Group", "GroupAnonymousBot", "");

    private final World world;
    private final Chat chat;

    Group(World world, Chat chat) {
        this.world = world;
        this.chat = chat;
    }

    public long id() {
        return chat.id();
    }

    public Speaker member(long id) {
        return member(Person.human(id));
    }

    public Speaker member(Person person) {
        chat.seat(person);
        return new Speaker(world, chat, person);
    }

    public Speaker administrator(long id) {
        Speaker administrator = member(id);
        chat.status(id, "administrator");
        return administrator;
    }

    /** Writes in the group's name: {@code sender_chat} is set, and the sender is a bot of Telegram's. */
    public long anonymousAdministratorSays(String text) {
        ObjectNode inTheGroupsName = Json.object();
        inTheGroupsName.set("sender_chat", chat.json());
        Messages.say(inTheGroupsName, text);
        return new Speaker(world, chat, ANONYMOUS).sends(inTheGroupsName);
    }

    /** The bot hears only commands, mentions of it and replies to it. */
    public Group withPrivacyMode() {
        chat.privacyMode(true);
        return this;
    }

    public Group opensTopic(long topic) {
        chat.openTopic(topic);
        return this;
    }

    public void closesTopic(long topic) {
        chat.closeTopic(topic);
    }

    public void kicksBot() {
        Standings.change(world, chat, OWNER, Standing.KICKED);
    }

    public void addsBot() {
        Standings.change(world, chat, OWNER, Standing.MEMBER);
    }

    /** Both service messages are told, and sends to the old id are refused with the new one. */
    public Group becomesSupergroup(long newId) {
        Group heir = new Group(world, world.chats().group(newId, false));
        member(OWNER).sends(Json.object().put("migrate_to_chat_id", newId));
        chat.moveTo(newId);
        heir.member(OWNER).sends(Json.object().put("migrate_from_chat_id", id()));
        return heir;
    }
}
