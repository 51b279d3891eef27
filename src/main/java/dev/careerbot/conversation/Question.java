package dev.careerbot.conversation;

import dev.careerbot.conversation.HourSaid.DayPart;
import dev.careerbot.reply.Choice;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot has asked and waits to be told. Each carries what is known so far, so that none is half filled. */
public sealed interface Question {
    /** One of each kind. */
    List<Question> ALL = List.of(new Hour(null, null), new Zone(null), new Clock(null), new Forget());

    /** How the person comes back to it after asking something else. */
    Optional<Choice> goingOn();

    /** @param part of the day, if one was said: 8 in the evening is 20:00 */
    record Hour(@Nullable ZoneId zone, @Nullable DayPart part) implements Question {
        @Override
        public Optional<Choice> goingOn() {
            return Optional.of(
                    new Choice("Go on: a tip a day", Orders.button(new Order.Choose(Order.What.HOUR, null, zone))));
        }
    }

    /** @param hour none where only the zone is to be changed */
    record Zone(@Nullable LocalTime hour) implements Question {
        @Override
        public Optional<Choice> goingOn() {
            return Optional.of(goOnWith(hour));
        }
    }

    /** What a clock shows where the person is. */
    record Clock(@Nullable LocalTime hour) implements Question {
        @Override
        public Optional<Choice> goingOn() {
            return Optional.of(goOnWith(hour));
        }
    }

    /** Whether all that is kept shall be erased. */
    record Forget() implements Question {
        @Override
        public Optional<Choice> goingOn() {
            return Optional.empty();
        }
    }

    private static Choice goOnWith(@Nullable LocalTime hour) {
        return new Choice(
                hour == null ? "Go on: your time zone" : "Go on: a tip a day at " + hour,
                Orders.button(new Order.Choose(Order.What.ZONE, hour, null)));
    }
}
