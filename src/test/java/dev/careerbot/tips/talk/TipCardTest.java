package dev.careerbot.tips.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Chat;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.Pick;
import dev.careerbot.tips.Subscriber;
import org.junit.jupiter.api.Test;

class TipCardTest {
    private static final Subscriber FRESH = Subscriber.fresh(Chat.HERE);

    @Test
    void theTipAfterOneLeftOutSaysWhyThatWas() {
        String usual = card(FRESH).text();
        String after = card(withOneLeftOut()).text();
        assertEquals(
                "Since your last tip at least one was left out: it could not be sent at its hour, and one that is hours"
                        + " late is not sent any more.\n\n" + usual,
                after);
    }

    private static Reply card(Subscriber to) {
        TopicId topic = TopicId.of("ml-engineer/challenges/data-quality");
        return new TipCard(TheGuide.guide()).daily(to, new Pick(topic, 1, 2, to.course()));
    }

    private static Subscriber withOneLeftOut() {
        return new Subscriber(FRESH.chat(), null, FRESH.taste(), FRESH.course(), null, null, null, false, false, true);
    }
}
