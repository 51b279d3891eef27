package dev.careerbot.edge.telegram;

/**
 * Who the bot is in Telegram.
 *
 * @param username without the @; empty while it is not known
 */
public record Me(long id, String username) {
    boolean isCalled(String name) {
        return !username.isEmpty() && username.equalsIgnoreCase(name);
    }
}
