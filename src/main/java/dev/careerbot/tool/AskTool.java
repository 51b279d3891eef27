package dev.careerbot.tool;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** {@code ask}: one question, or a line out for each line in. */
public final class AskTool {
    /** A question that stands alone leaves nothing to remember. */
    public static final StateStore NO_TALK = new StateStore() {
        @Override
        public State recall(String talk) {
            return State.fresh();
        }

        @Override
        public void keep(String talk, State state) {}

        @Override
        public void forget(String talk) {}
    };

    private final Conversation conversation;
    private final PrintStream out;

    public AskTool(Conversation conversation, PrintStream out) {
        this.conversation = conversation;
        this.out = out;
    }

    public void one(String question) {
        Reply reply = conversation.hear(Heard.words("ask", question));
        out.println(reply.text());
        if (!reply.choices().isEmpty()) {
            out.println();
            out.println("See also: "
                    + String.join(
                            " · ", reply.choices().stream().map(Choice::caption).toList()));
        }
    }

    /** How many lines held no question. */
    public int lines(BufferedReader questions) throws IOException {
        Answers answers = new Answers(conversation);
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            if (line.isBlank()) {
                answers.passOver();
            } else {
                out.println(answers.answer(line.strip()));
            }
        }
        out.flush();
        return answers.wrong();
    }
}
