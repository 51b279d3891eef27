package dev.careerbot.reading.tips;

import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.State;
import dev.careerbot.reading.said.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Orders that are a phrase and no more: "another tip", "pause", "change my hour". */
final class PlainOrders {
    private static final Set<String> NEXT = Lists.phrases("""
            another tip, next tip, one more tip, tip of the day, todays tip, the tip of the day, a new tip, new tip,
            todays tip please, another tip please, give me another tip, tip please, a tip please, daily tip now,
            give me todays tip, random tip, send me a tip now, give me a tip now, a tip now""");
    /** After a tip. */
    private static final Set<String> ANOTHER =
            Lists.phrases("another, another one, one more, next, next one, one more please");

    private static final Set<String> PAUSE = Lists.phrases("""
            pause, pause it, pause tips, pause the tips, pause my tips, pause for a week, pause a week,
            pause the tips for a week, pause tips for a week, pause my tips for a week, no tips for a week,
            no tips this week, pause the daily tip, pause please, pause for 7 days, pause 7 days""");
    /** A pause is a week from now: for any other it is said what can be set. */
    private static final Pattern OTHER_PAUSE = Pattern.compile(
            "(?:please |can you |could you |can i |i want to |id like to )*"
                    + "(?:(?:pause|suspend|snooze)(?: (?:the|my|daily|tips?|it|them|sending))*"
                    + " (?:until|till|for|from|on|next|this|over|during|while|today|tomorrow)\\b.*"
                    + "|skip(?: (?:the|my|tips?|it))* (?:(?:on|for|until|till) )?(?:(?:next|this) )?"
                    + "(?:today|tomorrow|week|month|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?:s? tips?)?(?: please)?)");

    private static final Set<String> RESUBSCRIBE = Lists.phrases("""
            resubscribe, re subscribe, resubscribe me, subscribe again, subscribe me again, sign me up again""");
    /** To most people in a talk about careers a resume is a CV: these go on with the tips only where that is offered. */
    private static final Set<String> RESUME_OR_CV = Lists.phrases("resume, resume tips, resume please");

    private static final Set<String> RESUME = Lists.phrases("""
            resume the tips, resume my tips, unpause, unpause tips, end the pause,
            continue tips, continue the tips, start tips again, tips again, send tips again, restart tips""");

    private static final Set<String> HOUR = Lists.phrases("""
            change hour, change the hour, change my hour, change time, change the time, change my time, another hour,
            a different hour, different hour, change the hour of my tip, change the time of my tip,
            i want another hour, i want a different hour, change the hour please, can i change the hour""");
    private static final Set<String> ZONE = Lists.phrases("""
            change zone, change the zone, change my zone, change time zone, change the time zone, change my time zone,
            change timezone, change the timezone, change my timezone, change city, change my city, another zone,
            another time zone, wrong zone, wrong time zone, wrong timezone, change the zone please,
            can i change the zone, can i change the time zone""");

    private PlainOrders() {}

    static Optional<Order> read(String folded, State state) {
        if (NEXT.contains(folded) || ANOTHER.contains(folded) && offers(Order.Plain.TIP, state)) {
            return Optional.of(Order.Plain.TIP);
        }
        if (PAUSE.contains(folded) && (!folded.equals("pause it") || state instanceof State.OnTip)) {
            return Optional.of(Order.Plain.PAUSE);
        }
        if (OTHER_PAUSE.matcher(folded).matches()) {
            return Optional.of(new Order.Unclear(folded));
        }
        if (RESUBSCRIBE.contains(folded)) {
            return Orders.named("subscribe");
        }
        if (RESUME.contains(folded) || RESUME_OR_CV.contains(folded) && offers(Order.Plain.RESUME, state)) {
            return Optional.of(Order.Plain.RESUME);
        }
        if (HOUR.contains(folded)) {
            return Optional.of(new Order.Choose(Order.What.HOUR, null, null));
        }
        if (ZONE.contains(folded)) {
            return Optional.of(new Order.Choose(Order.What.ZONE, null, null));
        }
        return TipDays.always(folded);
    }

    private static boolean offers(Order order, State state) {
        return Stream.of(Orders.button(order), Orders.onPage(order))
                .anyMatch(state.memory().offered()::contains);
    }

    static boolean pauses(String folded) {
        return PAUSE.contains(folded);
    }

    /** Where only the tip can be meant. */
    static boolean resumes(String folded) {
        return RESUME.contains(folded) || RESUME_OR_CV.contains(folded);
    }
}
