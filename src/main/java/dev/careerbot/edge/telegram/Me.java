package dev.careerbot.edge.telegram;

/** Who the bot is in Telegram. Its name may come late, as when the network does; all else works without it. */
public final class Me {
    private final long id;
    private volatile String username;

    public Me(long id) {
        this(id, "");
    }

    Me(long id, String username) {
        this.id = id;
        this.username = username;
    }

    long id() {
        return id;
    }

    /** Without the @; empty while it is not known. */
    String username() {
        return username;
    }

    void named(String name) {
        username = name;
    }

    boolean isCalled(String name) {
        return !username.isEmpty() && username.equalsIgnoreCase(name);
    }
}
