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

    /** What asks it anew; nothing where it is better let be. */
    Optional<Order> again();

    /** How the person comes back to it after asking something else. */
    Optional<Choice> goingOn();

    /** What an order asks by which the person may come back. */
    static Optional<Question> askedBy(Order order) {
        if (order instanceof Order.Subscribe wish && wish.hour() instanceof HourSaid.Around around) {
            return Optional.of(new Hour(wish.zone() instanceof ZoneSaid.One one ? one.zone() : null, around.part()));
        }
        if (!(order instanceof Order.Choose choose)) {
            return Optional.empty();
        }
        return switch (choose.what()) {
            case HOUR -> Optional.of(new Hour(choose.zone(), null));
            case ZONE -> Optional.of(new Zone(choose.hour()));
            case ROLE, TOPICS -> Optional.empty();
        };
    }

    /** @param part of the day, if one was said: 8 in the evening is 20:00 */
    record Hour(@Nullable ZoneId zone, @Nullable DayPart part) implements Question {
        @Override
        public Optional<Order> again() {
            return Optional.of(
                    part == null
                            ? new Order.Choose(Order.What.HOUR, null, zone)
                            : new Order.Subscribe(new HourSaid.Around(part), ZoneSaid.of(zone)));
        }

        @Override
        public Optional<Choice> goingOn() {
            return again().map(order -> new Choice("Go on: a tip a day", Orders.button(order)));
        }
    }

    /** @param hour none where only the zone is to be changed */
    record Zone(@Nullable LocalTime hour) implements Question {
        @Override
        public Optional<Order> again() {
            return Optional.of(new Order.Choose(Order.What.ZONE, hour, null));
        }

        @Override
        public Optional<Choice> goingOn() {
            return again().map(order -> goOnWith(hour, order));
        }
    }

    /** What a clock shows where the person is. */
    record Clock(@Nullable LocalTime hour) implements Question {
        @Override
        public Optional<Order> again() {
            return Optional.of(new Order.AskClock(hour));
        }

        @Override
        public Optional<Choice> goingOn() {
            return new Zone(hour).goingOn();
        }
    }

    /** Whether all that is kept shall be erased. */
    record Forget() implements Question {
        @Override
        public Optional<Order> again() {
            return Optional.empty();
        }

        @Override
        public Optional<Choice> goingOn() {
            return Optional.empty();
        }
    }

    private static Choice goOnWith(@Nullable LocalTime hour, Order order) {
        return new Choice(
                hour == null ? "Go on: your time zone" : "Go on: a tip a day at " + hour, Orders.button(order));
    }
}
