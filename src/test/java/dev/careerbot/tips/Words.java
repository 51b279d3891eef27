package dev.careerbot.tips;

import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import java.util.List;

/** A tip in as few words as a test needs. */
public final class Words implements TipWords {
    @Override
    public Reply daily(Subscriber to, Pick pick) {
        String text = pick.number() + "/" + pick.of() + " " + pick.topic() + (to.missed() ? " missed" : "");
        return new Reply(Reply.Outcome.ANSWER, List.of(Part.plain(text)), List.of());
    }
}
