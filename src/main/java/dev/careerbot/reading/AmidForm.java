package dev.careerbot.reading;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Note;
import dev.careerbot.reading.tips.OrderReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is said amid a form and asks for nothing that the guide has. */
final class AmidForm {
    /** From this likeness on a message is just what people say: "who are you", "tell me a joke". */
    private static final double JUST_SO = 1;

    /** "Dunno" is an answer to the question, if a bad one. */
    private static final String MUMBLED = "yes-no";

    private final Guide guide;
    private final OrderReader orders;

    AmidForm(Guide guide, OrderReader orders) {
        this.guide = guide;
        this.orders = orders;
    }

    /**
     * A word between people gets one back, and then the question is asked anew, which of somebody in despair nothing is. All
     * else was meant as an answer.
     */
    List<Reading> readings(State.Asked form, String typed, List<Reading> asked) {
        Optional<Note> said = asked.size() == 1 && asked.get(0).intent() instanceof Intent.Say say
                ? guide.note(say.note())
                : Optional.empty();
        double likeness = asked.get(0).how().trace().score();
        if (said.filter(note -> likeness == 0 || !note.whenever().isEmpty()).isPresent()) {
            return asked;
        }
        return said.filter(note -> likeness >= JUST_SO && isAside(note, typed))
                .flatMap(note -> form.question().again())
                .map(again -> List.of(asked.get(0), CommandReader.ordered(again, form)))
                .or(() -> orders.unclear(typed, form).map(order -> List.of(CommandReader.ordered(order, form))))
                .orElse(asked);
    }

    /** Whoever only wants to know something about the tip is still asked what they were asked. */
    static List<Reading> ordered(Order order, State state) {
        Optional<Order> again = order instanceof Order.About && state instanceof State.Asked asked
                ? asked.question().again()
                : Optional.empty();
        return Stream.concat(Stream.of(order), again.stream())
                .map(one -> CommandReader.ordered(one, state))
                .toList();
    }

    /** A button that erases may be old, or forged: it counts only right after the question. */
    static Reading sure(Reading reading, State state) {
        boolean erases = reading.intent() instanceof Intent.Daily daily
                && daily.order() instanceof Order.Forget forget
                && forget.sure();
        boolean asked = state instanceof State.Asked its && its.question() instanceof Question.Forget;
        return erases && !asked ? CommandReader.ordered(new Order.Forget(false), state) : reading;
    }

    /** A single word that no guide covers may be a place that is on no map: "narnia". */
    private static boolean isAside(Note note, String typed) {
        boolean several = typed.strip().contains(" ");
        return !note.id().equals(MUMBLED) && (note.isSmallTalk() || several && note.kind() == Note.Kind.NOT_COVERED);
    }
}
