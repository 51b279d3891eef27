package dev.careerbot.conversation;

import dev.careerbot.reply.Tap;

/** What reached the bot, and from whom. */
public record Heard(Speaker from, Said said) {
    public sealed interface Said permits Words, Tapped {}

    /** Anything typed, commands too. */
    public record Words(String text) implements Said {}

    public record Tapped(Tap tap) implements Said {}

    public static Heard words(String talk, String text) {
        return new Heard(Speaker.alone(talk), new Words(text));
    }

    public static Heard tapped(String talk, Tap tap) {
        return new Heard(Speaker.alone(talk), new Tapped(tap));
    }
}
