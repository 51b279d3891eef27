package dev.careerbot.conversation;

/** Who talks to the bot, and where. */
public interface Speaker {
    /** The name of the talk; a door makes it up. */
    String talk();

    Chat chat();

    /** Whether others listen: what is set here is set for them all. */
    default boolean inGroup() {
        return false;
    }

    /** Whether choices are shown with numbers, so that a number takes one. */
    default boolean seesNumbers() {
        return true;
    }

    /** How the talks of the same person in other places are called, with % for anything; empty if that is not to be told. */
    default String talksElsewhere() {
        return "";
    }

    /** Whether this person may change what the chat gets. */
    default boolean mayManage() {
        return true;
    }

    /** Somebody alone with the bot. */
    static Speaker alone(String talk) {
        return new Alone(talk, Chat.HERE);
    }

    record Alone(String talk, Chat chat) implements Speaker {}
}
