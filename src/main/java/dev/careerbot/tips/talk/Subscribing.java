package dev.careerbot.tips.talk;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.HourSaid;
import dev.careerbot.conversation.HourSaid.DayPart;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Question;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.conversation.ZoneSaid;
import dev.careerbot.guide.Zones;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.reply.Tap;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Subscribers;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a wish to a subscription: asks for what is missing, and never guesses where the person is. */
final class Subscribing {
    private static final int SHOWN = 3;
    static final String BACK = "Back";
    private static final Tap TO_SETTINGS = Orders.onPage(Order.Plain.SETTINGS);
    private static final String WRITE_AN_HOUR = "Write it as 08:30, 8am or half past seven.";
    private static final String WRITE_A_ZONE =
            "Pick a city with your time, or write yours, or your country, or a zone as Europe/Madrid.";
    private static final String TERMINAL =
            "This terminal sends nothing by itself: it shows when a tip would come. /tip gives one now.";

    private final Subscribers subscribers;
    private final Times times;
    private final ZoneChoices choices;

    Subscribing(Subscribers subscribers, Zones zones, Times times) {
        this.subscribers = subscribers;
        this.times = times;
        this.choices = new ZoneChoices(zones, times);
    }

    /** What is known of the days waits in the talk until hour and zone are known too. */
    Turn subscribe(Order.Subscribe wish, State state, Speaker speaker) {
        boolean onWeekdays = wish.onWeekdays() || state.memory().onWeekdays() && !wish.isBare();
        return subscribeKnowing(wish, state.with(state.memory().withWeekdays(onWeekdays)), speaker);
    }

    private Turn subscribeKnowing(Order.Subscribe wish, State state, Speaker speaker) {
        Optional<Schedule> now = subscribers.find(speaker.chat().id()).map(Subscriber::schedule);
        if (wish.hour() instanceof HourSaid.Wrong wrong) {
            return askHour(
                    "\"" + wrong.written() + "\" is no hour of a day. " + WRITE_AN_HOUR,
                    HourChoices.ALL,
                    zone(wish, now),
                    null,
                    state);
        }
        if (wish.hour() instanceof HourSaid.Around around) {
            return askHour(
                    "At which hour " + HourChoices.named(around.part()) + "?",
                    HourChoices.in(around.part()),
                    zone(wish, now),
                    around.part(),
                    state);
        }
        LocalTime hour = wish.hour() instanceof HourSaid.At at ? at.hour() : null;
        boolean newZone = !(wish.zone() instanceof ZoneSaid.Nothing);
        boolean changes = newZone || wish.onWeekdays();
        LocalTime known = hour == null && changes && now.isPresent() ? now.get().hour() : hour;
        if (!(wish.zone() instanceof ZoneSaid.One) && newZone) {
            return askZone(wish.zone(), known, state);
        }
        ZoneId zone = zone(wish, now);
        if (known == null) {
            return chooseHour(zone, now, state);
        }
        return zone == null ? askZone(ZoneSaid.NOTHING, known, state) : confirmed(known, zone, state, speaker);
    }

    private static @Nullable ZoneId zone(Order.Subscribe wish, Optional<Schedule> now) {
        return wish.zone() instanceof ZoneSaid.One one
                ? one.zone()
                : now.map(Schedule::zone).orElse(null);
    }

    Turn choose(Order.Choose choose, State state, Speaker speaker) {
        Optional<Schedule> now = subscribers.find(speaker.chat().id()).map(Subscriber::schedule);
        if (choose.what() == Order.What.HOUR) {
            ZoneId zone = choose.zone() == null ? now.map(Schedule::zone).orElse(null) : choose.zone();
            return chooseHour(zone, now, state);
        }
        LocalTime hour = choose.hour() == null ? now.map(Schedule::hour).orElse(null) : choose.hour();
        Turn asked = askZone(ZoneSaid.NOTHING, hour, state);
        return now.isPresent() ? with(new Choice(BACK, TO_SETTINGS), asked) : asked;
    }

    private Turn chooseHour(@Nullable ZoneId zone, Optional<Schedule> now, State state) {
        String at = now.map(its -> " Now it comes at " + Times.hour(its.hour()) + ".")
                .orElse("");
        String which = state.memory().onWeekdays()
                ? "At which hour do you want your tip on weekdays?"
                : "At which hour do you want your daily tip?";
        Turn asked = askHour(which + at, HourChoices.ALL, zone, null, state);
        return now.isPresent() ? with(Choice.written(BACK, TO_SETTINGS), asked) : asked;
    }

    private static Turn with(Choice last, Turn asked) {
        Reply reply = asked.reply();
        return new Turn(
                reply.with(
                        Stream.concat(reply.choices().stream(), Stream.of(last)).toList()),
                asked.state());
    }

    private Turn askHour(String text, List<String> hours, @Nullable ZoneId zone, @Nullable DayPart part, State state) {
        List<Choice> offered = hours.stream()
                .map(hour -> Choice.written(hour, Orders.onPage(Order.Subscribe.to(LocalTime.parse(hour), zone))))
                .toList();
        List<Part> parts = text.contains(WRITE_AN_HOUR)
                ? List.of(Part.plain(text))
                : List.of(Part.plain(text), Part.quiet("Another hour? " + WRITE_AN_HOUR));
        return asked(parts, offered, new Question.Hour(zone, part), state);
    }

    private Turn askZone(ZoneSaid said, @Nullable LocalTime hour, State state) {
        String which = hour == null
                ? "In which time zone?"
                : Times.hour(hour) + (state.memory().onWeekdays() ? " on weekdays, in" : " in") + " which time zone?";
        if (said instanceof ZoneSaid.Several several) {
            boolean one = several.zones().size() == 1;
            String text = one
                    ? "I know no zone called \"" + several.written() + "\". Did you mean this one?"
                    : "More than one time zone fits \"" + several.written() + "\". Which is yours?";
            return asked(text, WRITE_A_ZONE, zones(several.zones(), hour), new Question.Zone(hour), state);
        }
        if (said instanceof ZoneSaid.Offset offset) {
            return withOffset(List.of(offset.offset()), Times.written(offset.offset()), hour, state);
        }
        String unknown = said instanceof ZoneSaid.Unknown named
                ? "I know no place or time zone called \"" + named.written() + "\". "
                : "";
        return asked(unknown + which, WRITE_A_ZONE, zones(List.of(), hour), new Question.Zone(hour), state);
    }

    private List<Choice> zones(List<ZoneId> offered, @Nullable LocalTime hour) {
        Choice byClock = new Choice("By my local time", Orders.onPage(new Order.AskClock(hour)));
        List<Choice> cities = offered.isEmpty() ? choices.bestKnown(hour) : choices.choices(offered, hour);
        return Stream.concat(cities.stream(), Stream.of(byClock)).toList();
    }

    Turn askClock(Order.AskClock order, State state) {
        return asked(
                "What time is it where you are?",
                "Write it as 14:35, or pick what your clock shows.",
                choices.clocks(order.hour()),
                new Question.Clock(order.hour()),
                state);
    }

    Turn clock(Order.Clock told, State state) {
        if (!(told.shown() instanceof HourSaid.At at)) {
            return asked(
                    "I cannot read that as a time.",
                    "Write what your clock shows, as 14:35 or 2:35pm.",
                    choices.clocks(told.hour()),
                    new Question.Clock(told.hour()),
                    state);
        }
        List<ZoneOffset> offsets = choices.showing(at.hour());
        if (offsets.isEmpty()) {
            return asked(
                    "No place has " + Times.hour(at.hour()) + " just now: in London it is "
                            + times.clockIn(ZoneId.of("Europe/London")) + ".",
                    "Write what your clock shows, or pick it.",
                    choices.clocks(told.hour()),
                    new Question.Clock(told.hour()),
                    state);
        }
        String written = offsets.stream().map(Times::written).collect(Collectors.joining(" or "));
        return withOffset(offsets, written, told.hour(), state);
    }

    private Turn withOffset(List<ZoneOffset> offsets, String written, @Nullable LocalTime hour, State state) {
        List<ZoneId> there = choices.with(offsets);
        if (there.isEmpty()) {
            return asked(
                    "No place that I know has " + written + " just now.",
                    WRITE_A_ZONE,
                    zones(List.of(), hour),
                    new Question.Zone(hour),
                    state);
        }
        return asked(
                there.size() == 1
                        ? "This is where I know of " + written + " now. Is it yours?"
                        : "These have " + written + " now. Which of them changes its clocks as yours does?",
                "None of them? Write your city or your country.",
                zones(there, hour),
                new Question.Zone(hour),
                state);
    }

    private static Turn asked(String text, String hint, List<Choice> offered, Question question, State state) {
        return asked(List.of(Part.plain(text), Part.quiet(hint)), offered, question, state);
    }

    private static Turn asked(List<Part> parts, List<Choice> offered, Question question, State state) {
        return new Turn(new Reply(Reply.Outcome.ANSWER, parts, offered), new State.Asked(question, state));
    }

    private Turn confirmed(LocalTime hour, ZoneId zone, State state, Speaker speaker) {
        Subscriber subscriber = subscribers.change(speaker.chat(), before -> before.in(speaker.chat())
                .subscribed(
                        schedule(before.schedule(), hour, zone, state.memory().onWeekdays()), times.now()));
        return new Turn(
                confirmation(subscriber, speaker), state.with(state.memory().withWeekdays(false)));
    }

    /** What else was set stays set; only who asks for tips anew wants them at once. */
    private static Schedule schedule(@Nullable Schedule before, LocalTime hour, ZoneId zone, boolean onWeekdays) {
        return before == null
                ? new Schedule(hour, zone, onWeekdays, null)
                : new Schedule(hour, zone, onWeekdays || before.weekdaysOnly(), before.pausedUntil());
    }

    private Reply confirmation(Subscriber subscriber, Speaker speaker) {
        Schedule its = java.util.Objects.requireNonNull(subscriber.schedule());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.plain((speaker.inGroup() ? "This group gets a tip a day at " : "A tip a day at ")
                + Times.hour(its.hour()) + (its.weekdaysOnly() ? ", on weekdays" : "") + ", in the time zone of "
                + times.zone(its.zone()) + "."));
        parts.add(Part.plain("The next three:\n"
                + subscriber.coming(times.now(), SHOWN).stream()
                        .map(slot -> "• " + Times.dayAndHour(slot.at(), its.zone()))
                        .collect(Collectors.joining("\n"))));
        parts.add(Part.quiet("It is " + times.clockIn(its.zone())
                + " there now. If that is not your time, change the zone. "
                + (speaker.inGroup() ? "/unsubscribe" : "\"stop\"") + " ends it."));
        if (speaker.chat().equals(Chat.HERE)) {
            parts.add(Part.quiet(TERMINAL));
        }
        return new Reply(Reply.Outcome.ANSWER, parts, SettingsPage.afterwards());
    }
}
