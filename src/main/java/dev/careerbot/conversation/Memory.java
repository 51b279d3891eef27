package dev.careerbot.conversation;

import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;

/**
 * What a talk keeps whatever it is about.
 *
 * @param role the role that the person chose, if one
 * @param place the country that was named last, where one was, whatever was asked of it: "there" is that one
 * @param offered the choices of the last reply, in order
 * @param numbered whether these have numbers on the screen; the door knows, so that it is never written to disk
 * @param runnersUp what else the last message may have meant
 * @param declines how many replies in a row had no answer
 * @param onWeekdays whether the daily tip that is being ordered is to come on weekdays only
 * @param trace how the last message was understood; never written to disk
 */
public record Memory(
        Optional<String> role,
        Optional<String> place,
        List<Tap> offered,
        boolean numbered,
        List<TopicId> runnersUp,
        int declines,
        boolean onWeekdays,
        Trace trace) {
    public static final Memory EMPTY =
            new Memory(Optional.empty(), Optional.empty(), List.of(), true, List.of(), 0, false, Trace.NONE);

    public Memory {
        offered = List.copyOf(offered);
        runnersUp = List.copyOf(runnersUp);
    }

    /** Whether the last reply had no answer. */
    public boolean isDeclined() {
        return declines > 0;
    }

    /** Whose topics the choices lead to, in order. */
    public List<String> offeredRoles() {
        return offered.stream().map(tap -> tap.what().split("/", 2)[0]).toList();
    }

    public Memory withOffered(List<Tap> taps) {
        return new Memory(role, place, taps, numbered, runnersUp, declines, onWeekdays, trace);
    }

    public Memory withNumbers(boolean shown) {
        return new Memory(role, place, offered, shown, runnersUp, declines, onWeekdays, trace);
    }

    public Memory withDeclines(int number) {
        return new Memory(role, place, offered, numbered, runnersUp, number, onWeekdays, trace);
    }

    public Memory withWeekdays(boolean wished) {
        return new Memory(role, place, offered, numbered, runnersUp, declines, wished, trace);
    }

    public Memory understood(Understanding how) {
        return new Memory(
                how.role().or(() -> role),
                how.place().or(() -> place),
                offered,
                numbered,
                how.runnersUp(),
                declines,
                onWeekdays,
                how.trace());
    }
}
