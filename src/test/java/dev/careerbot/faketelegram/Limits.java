package dev.careerbot.faketelegram;

/**
 * How much a bot may send before it is told to wait. 0 stands for no limit.
 *
 * @param burst messages to one chat that may come at once before {@code perSecondToChat} counts
 */
public record Limits(int perSecondToChat, int burst, int perMinuteToGroup, int perSecondToAll) {

    public static Limits none() {
        return new Limits(0, 0, 0, 0);
    }

    /** As Telegram's own answers to frequent questions name them; the burst is a guess. */
    public static Limits telegrams() {
        return new Limits(1, 5, 20, 30);
    }
}
