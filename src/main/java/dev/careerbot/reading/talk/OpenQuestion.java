package dev.careerbot.reading.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reading.pay.Backing;
import dev.careerbot.reading.said.Asking;
import dev.careerbot.reading.said.Plain;
import java.util.Optional;

/**
 * "Why?", "so?", "since when", "by how much": a question without a subject of its own is about what was said. How that was
 * found is what {@code /why} tells.
 */
public final class OpenQuestion {
    private final Backing backing;

    public OpenQuestion(Backing backing) {
        this.backing = backing;
    }

    public Optional<Reading> read(Asking asking) {
        boolean so = asking.message().text().equals("so");
        boolean open = (so || asking.message().hasAny(Plain.OPEN_QUESTION))
                && asking.saysOnly(
                        Plain.ALL,
                        word -> Plain.OPEN_QUESTION.contains(word)
                                || Plain.BACK.contains(word)
                                || Plain.PARTS.contains(word)
                                || word.equals("other") && asking.message().hasAny(Plain.FIGURES));
        if (!open || asking.state() instanceof State.Fresh) {
            return Optional.empty();
        }
        boolean figure =
                asking.state() instanceof State.OnPay pay && pay.countries().size() == 1;
        if (figure && (so || asking.message().has("why"))) {
            return Optional.of(Reading.of(backing.of(Intent.Depth.DOUBTS, asking))
                    .assuming(so ? "" : "Why a place's figure is as it is, the guide does not say."));
        }
        TopicId topic = asking.state() instanceof State.OnTopic onTopic
                ? onTopic.topic()
                : TopicId.section(asking.role(), TopicId.PAY);
        return Optional.of(Reading.of(new Intent.Open(topic, Intent.Depth.WHOLE, true))
                .assuming("All that the guide says about it."
                        + (asking.message().has("why") ? " (/why tells how I found the answer.)" : "")));
    }
}
