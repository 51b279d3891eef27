package dev.careerbot.conversation;

import dev.careerbot.reply.Tap;
import java.util.List;

/**
 * Something said before that somebody points at, as they see it.
 *
 * @param offered the choices below it
 */
public record Shown(String text, List<Tap> offered) {
    public Shown {
        offered = List.copyOf(offered);
    }
}
