package dev.careerbot.edge.terminal;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One talk: what is typed goes in; a number, or what a choice without one says, takes a choice of the last reply. */
public final class TerminalTalk {
    private static final String TALK = "terminal";

    private final Supplier<Conversation> conversation;
    private List<Choice> offered = List.of();

    public TerminalTalk(Conversation conversation) {
        this(() -> conversation);
    }

    /** @param conversation asked for anew each time, as what the bot knows may change meanwhile */
    TerminalTalk(Supplier<Conversation> conversation) {
        this.conversation = conversation;
    }

    public Reply hear(String typed) {
        Reply reply = conversation.get().hear(heard(typed.strip()));
        offered = reply.choices();
        return reply;
    }

    private Heard heard(String typed) {
        return taken(typed).map(choice -> Heard.tapped(TALK, choice.tap())).orElseGet(() -> Heard.words(TALK, typed));
    }

    private Optional<Choice> taken(String typed) {
        List<Choice> numbered =
                offered.stream().filter(choice -> !choice.isWritten()).toList();
        if (typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= numbered.size()) {
            return Optional.of(numbered.get(Integer.parseInt(typed) - 1));
        }
        return offered.stream()
                .filter(choice -> choice.isWritten() && choice.caption().equalsIgnoreCase(typed))
                .findFirst();
    }
}
