package dev.careerbot.edge.telegram.api;

/** Who the bot is in Telegram. Its name may come late, as when the network does; what calls nobody by name needs none. */
public final class Me {
    private final long id;
    private volatile String username;

    public Me(long id) {
        this(id, "");
    }

    public Me(long id, String username) {
        this.id = id;
        this.username = username;
    }

    public long id() {
        return id;
    }

    /** Without the @; empty while it is not known. */
    public String username() {
        return username;
    }

    public boolean isNamed() {
        return !username.isEmpty();
    }

    public void named(String name) {
        username = name;
    }

    public boolean isCalled(String name) {
        return isNamed() && username.equalsIgnoreCase(name);
    }
}
