package dev.careerbot.conversation;

import dev.careerbot.reply.Reply;

/** What the bot says, and where the talk stands then. */
public record Turn(Reply reply, State state) {}
