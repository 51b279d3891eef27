package dev.careerbot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.Shown;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.PayRange;
import dev.careerbot.guide.TopicId;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever points at an answer means what it was about. */
class ShownBeforeTest {
    private final Guide guide = TheGuide.guide();
    private final CachedStates states = new CachedStates();
    private final Conversation conversation = TheGuide.freshConversation(states);

    private void isKnownAgain(Reply reply) {
        Shown shown = new Shown(
                reply.text(), reply.choices().stream().map(Choice::tap).toList());
        State there = conversation.pointingAt(shown, State.fresh());
        assertEquals(shown.offered(), there.memory().offered());
        assertEquals(states.recall("talk").with(Memory.EMPTY), there.with(Memory.EMPTY), reply.text());
        states.forget("talk");
    }

    @Test
    void everyPageIsKnownByItsTitle() {
        Stream<TopicId> sections =
                guide.sections().keySet().stream().filter(topic -> !topic.kind().equals(TopicId.PAY));
        Stream<TopicId> pay = guide.roles().stream()
                .flatMap(role -> guide.payIn(role.id()).stream())
                .map(PayRange::id);
        List<TopicId> all = Stream.of(sections, guide.items().map(Item::id), pay)
                .flatMap(topics -> topics)
                .toList();
        assertTrue(all.size() > 80, "only " + all.size());
        all.forEach(topic -> isKnownAgain(conversation.hear(Heard.tapped("talk", Tap.open(topic)))));
    }

    @Test
    void everyTipIsKnownByItsTitleAndItsSection() {
        for (int number = 1; number <= 62; number++) {
            isKnownAgain(conversation.hear(Heard.words("talk", "/tip")));
        }
    }

    @Test
    void whoPointsAtTheLastAnswerGoesOnWithAllThatIsKnown() {
        Reply reply = conversation.hear(Heard.words("talk", "what do they earn in germany?"));
        State last = states.recall("talk");
        assertEquals(last, conversation.pointingAt(new Shown(reply.text(), List.of()), last));
        assertEquals(last, conversation.pointingAt(new Shown("Whatever this is", List.of()), last));
    }
}
