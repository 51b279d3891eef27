package dev.careerbot.conversation;

import dev.careerbot.reply.Reply;

/**
 * What the bot says, and where the talk stands then.
 *
 * @param erases whether nothing that is kept about the chat may outlast this reply, the state least of all
 */
public record Turn(Reply reply, State state, boolean erases) {
    public Turn(Reply reply, State state) {
        this(reply, state, false);
    }

    public static Turn erasing(Reply reply) {
        return new Turn(reply, State.fresh(), true);
    }
}
