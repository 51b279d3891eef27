package dev.careerbot.conversation;

import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;

/** Asked before all others: what is set in a group is set for them all, so that not everybody may. */
public final class ForAdministrators implements Skill {
    public static final String POLITE = "That is for this group's administrators, and I cannot see that you are one. In"
            + " a private talk with me you can have a daily tip of your own.";

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        boolean managed = speaker.inGroup()
                && reading.intent() instanceof Intent.Daily daily
                && daily.order().isSetting()
                && !speaker.mayManage();
        return managed
                ? Optional.of(new Turn(new Reply(Reply.Outcome.ANSWER, List.of(Part.plain(POLITE)), List.of()), state))
                : Optional.empty();
    }

    /** Whether a choice gives such an order. */
    public static boolean isTheirs(Tap tap) {
        boolean orders = tap.does() == Tap.Does.ORDER || tap.does() == Tap.Does.SET;
        return orders && Orders.of(tap).filter(Order::isSetting).isPresent();
    }
}
