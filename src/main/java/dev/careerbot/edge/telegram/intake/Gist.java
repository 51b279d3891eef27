package dev.careerbot.edge.telegram.intake;

import dev.careerbot.conversation.Purpose;

/**
 * What a message comes down to, without its being answered.
 *
 * @param talk whose it is; empty if it is none of ours
 */
public record Gist(String talk, Purpose purpose) {
    /** To be handled as ever. */
    public static final Gist NOTHING = new Gist("", Purpose.ORDER);
}
