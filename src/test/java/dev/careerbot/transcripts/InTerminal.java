package dev.careerbot.transcripts;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.edge.terminal.TerminalTalk;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;

/** A talk as the terminal has it, but for the width of its lines. */
final class InTerminal implements Transcript.Talk {
    private final TerminalTalk talk;

    InTerminal(Conversation conversation) {
        this.talk = new TerminalTalk(conversation);
    }

    @Override
    public Transcript.Answer hear(String typed) {
        Reply reply = talk.hear(typed);
        return new Transcript.Answer(
                reply.text(), reply.choices().stream().map(Choice::caption).toList());
    }
}
