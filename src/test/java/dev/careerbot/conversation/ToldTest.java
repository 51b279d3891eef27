package dev.careerbot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.About;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said unasked begins a talk, and breaks into none. */
class ToldTest {
    private static final TopicId PYTHON = TopicId.of("ml-engineer/tools/python");
    private static final Tap MORE = Tap.open(PYTHON);
    private static final Reply TIP = new Reply(
            Reply.Outcome.ANSWER,
            List.of(Part.title("Tip 1 of 2"), Part.plain("Learn it.", new About.Topic(PYTHON.toString()))),
            List.of(new Choice("More", MORE)));

    @Test
    void aTalkThatIsOnNothingIsOnThat() {
        assertEquals(
                Optional.of(new State.OnTip(new State.OnTopic(PYTHON, Memory.EMPTY.withOffered(List.of(MORE))))),
                Conversation.told(TIP, State.fresh()));
    }

    @Test
    void anotherTalkGoesOn() {
        for (State amid : List.of(
                new State.OnTopic(TopicId.of("ml-engineer/kpis"), Memory.EMPTY),
                new State.OnPay("ml-engineer", List.of("ES"), List.of(), false, Memory.EMPTY),
                new State.Asked(new Question.Clock(null), State.fresh()))) {
            assertEquals(Optional.empty(), Conversation.told(TIP, amid));
        }
    }
}
