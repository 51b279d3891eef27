package dev.careerbot.reply;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can pick: a button in Telegram; in the terminal a number, or its caption where a number is an answer
 * of its own.
 *
 * @param section the section that it leads to, if it leads to one
 * @param isWritten whether it stands for what can be written as it is, so that it has no number: where an hour is asked
 *     for, 7 is seven o'clock and not the seventh choice
 */
public record Choice(String caption, Tap tap, @Nullable String section, boolean isWritten) {
    public Choice(String caption, Tap tap) {
        this(caption, tap, null);
    }

    public Choice(String caption, Tap tap, @Nullable String section) {
        this(caption, tap, section, false);
    }

    public static Choice written(String caption, Tap tap) {
        return new Choice(caption, tap, null, true);
    }
}
