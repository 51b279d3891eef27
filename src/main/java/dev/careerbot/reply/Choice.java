package dev.careerbot.reply;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can pick: a button in Telegram, a number in the terminal.
 *
 * @param section the section that it opens, if it opens one
 */
public record Choice(String caption, Tap tap, @Nullable String section) {
    public Choice(String caption, Tap tap) {
        this(caption, tap, null);
    }
}
