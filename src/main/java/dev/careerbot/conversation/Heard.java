package dev.careerbot.conversation;

import dev.careerbot.reply.Tap;

/**
 * What reached the bot.
 *
 * @param talk which talk it belongs to; a door makes these names up
 */
public record Heard(String talk, Said said) {
    public sealed interface Said permits Words, Tapped {}

    /** Anything typed, commands too. */
    public record Words(String text) implements Said {}

    public record Tapped(Tap tap) implements Said {}

    public static Heard words(String talk, String text) {
        return new Heard(talk, new Words(text));
    }

    public static Heard tapped(String talk, Tap tap) {
        return new Heard(talk, new Tapped(tap));
    }
}
