package dev.careerbot.tips.talk;

import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.guide.Guide;
import dev.careerbot.guide.Role;
import dev.careerbot.guide.Section;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Schedule.Slot;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Taste;
import dev.careerbot.tips.TipPool;
import dev.careerbot.tips.TipRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is set, and what can be set, on one screen; and the lists behind it. */
final class SettingsPage {
    private static final String BY_TYPING =
            "By typing: \"/settings 09:00\", \"/settings lisbon\", \"/settings weekdays\","
                    + " \"/settings both roles\", \"/settings tools off\", \"/settings pause\", \"/unsubscribe\".";

    private final Guide guide;
    private final TipPool pool;
    private final TipRules rules;
    private final Times times;
    private final Map<String, String> kinds;

    SettingsPage(Guide guide, TipPool pool, TipRules rules, Times times) {
        this.guide = guide;
        this.pool = pool;
        this.rules = rules;
        this.times = times;
        this.kinds = guide.roles().stream()
                .flatMap(role -> guide.sectionsOf(role.id()).stream())
                .filter(section -> !section.items().isEmpty())
                .collect(Collectors.toMap(
                        section -> section.id().kind(), Section::title, (first, other) -> first, LinkedHashMap::new));
    }

    /** The kinds of section that tips come from, with their titles. */
    Map<String, String> kinds() {
        return kinds;
    }

    static List<Choice> afterwards() {
        return List.of(
                new Choice("Change hour", Orders.onPage(new Order.Choose(Order.What.HOUR, null, null))),
                new Choice("Change zone", Orders.onPage(new Order.Choose(Order.What.ZONE, null, null))),
                new Choice("All settings", Orders.onPage(Order.Plain.SETTINGS)),
                new Choice("Stop", Orders.onPage(Order.Plain.UNSUBSCRIBE)));
    }

    /** @param note what has just happened, or empty */
    Reply main(Subscriber subscriber, String note) {
        Taste taste = pool.heeded(subscriber.taste());
        List<Part> parts = new ArrayList<>();
        if (!note.isEmpty()) {
            parts.add(Part.plain(note));
        }
        parts.add(Part.title("Your daily tip"));
        parts.add(Part.plain(schedule(subscriber) + "\nRole: " + role(taste) + "\nTopics: " + topics(taste) + " ("
                + tips(taste) + ")"));
        parts.add(Part.quiet("A tip comes once a day at most, and none again before you have had them all. If it cannot"
                + " be sent at its hour, it comes up to " + hours(rules.late())
                + " late and never past midnight; else it"
                + " is left out, and the next one says so."));
        parts.add(Part.quiet(BY_TYPING));
        return new Reply(Reply.Outcome.ANSWER, parts, choices(subscriber.schedule()));
    }

    private String schedule(Subscriber subscriber) {
        Schedule its = subscriber.schedule();
        if (its == null) {
            return "It is off.";
        }
        String next = subscriber.coming(times.now(), 1).stream()
                .map(Slot::at)
                .map(at -> Times.dayAndHour(at, its.zone()))
                .collect(Collectors.joining());
        return "Hour: " + Times.hour(its.hour()) + "\nZone: " + times.zone(its.zone()) + ", where it is "
                + times.clockIn(its.zone()) + " now\nDays: " + (its.weekdaysOnly() ? "weekdays only" : "every day")
                + pause(its) + "\nNext: " + next + trouble(subscriber);
    }

    private static String trouble(Subscriber subscriber) {
        if (!subscriber.missed()) {
            return "";
        }
        boolean inTopic = subscriber.chat().topic() != 0;
        return "\nThe last tip could not be sent."
                + (inTopic ? " If its topic is closed, /subscribe in the one where tips shall come." : "");
    }

    private String pause(Schedule its) {
        return Pauses.until(its, times.now())
                .map(date -> "\nPaused until " + Times.day(date))
                .orElse("");
    }

    private List<Choice> choices(@org.jspecify.annotations.Nullable Schedule its) {
        List<Choice> choices = new ArrayList<>();
        if (its == null) {
            choices.add(new Choice("A tip a day", Orders.onPage(Order.Subscribe.to(null, null))));
        } else {
            boolean paused = Pauses.until(its, times.now()).isPresent();
            choices.add(new Choice("Hour", Orders.onPage(new Order.Choose(Order.What.HOUR, null, null))));
            choices.add(new Choice("Zone", Orders.onPage(new Order.Choose(Order.What.ZONE, null, null))));
            choices.add(new Choice(
                    its.weekdaysOnly() ? "Every day" : "Weekdays only",
                    Orders.onPage(new Order.Weekdays(!its.weekdaysOnly()))));
            choices.add(new Choice(
                    paused ? "Resume" : "Pause a week",
                    Orders.onPage(paused ? Order.Plain.RESUME : Order.Plain.PAUSE)));
        }
        choices.add(new Choice("Role", Orders.onPage(new Order.Choose(Order.What.ROLE, null, null))));
        choices.add(new Choice("Topics", Orders.onPage(new Order.Choose(Order.What.TOPICS, null, null))));
        if (its != null) {
            choices.add(new Choice("Stop", Orders.onPage(Order.Plain.UNSUBSCRIBE)));
        }
        return choices;
    }

    private static String hours(Duration late) {
        return late.toMinutesPart() == 0
                ? late.toHours() + (late.toHours() == 1 ? " hour" : " hours")
                : late.toMinutes() + " minutes";
    }

    String role(Taste taste) {
        return taste.roles().isEmpty()
                ? "every role"
                : named(taste.roles().stream()
                        .filter(guide::hasRole)
                        .map(role -> guide.role(role).title())
                        .sorted()
                        .toList());
    }

    private String topics(Taste taste) {
        List<String> on = titles(kind -> taste.kinds().contains(kind));
        List<String> off = titles(kind -> !taste.kinds().contains(kind));
        return taste.kinds().isEmpty() ? "all" : off.size() < on.size() ? "all but " + named(off) : named(on);
    }

    private List<String> titles(Predicate<String> which) {
        return kinds.entrySet().stream()
                .filter(kind -> which.test(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String tips(Taste taste) {
        int number = pool.size(taste);
        return number == 1 ? "1 tip" : number + " tips";
    }

    private static String named(Collection<String> names) {
        return String.join(", ", names);
    }

    Reply roles(Subscriber subscriber) {
        Taste taste = pool.heeded(subscriber.taste());
        List<Choice> choices = new ArrayList<>();
        choices.add(role("Every role", Optional.empty(), taste.roles().isEmpty()));
        for (Role role : guide.roles()) {
            choices.add(role(role.title(), Optional.of(role.id()), taste.roles().contains(role.id())));
        }
        choices.add(back());
        return new Reply(
                Reply.Outcome.ANSWER, List.of(Part.plain("Tips for which role? Now: " + role(taste) + ".")), choices);
    }

    private static Choice role(String caption, Optional<String> role, boolean now) {
        return new Choice(caption + (now ? " (now)" : ""), Orders.onPage(new Order.Role(role)));
    }

    Reply topics(Subscriber subscriber, String note) {
        Taste taste = pool.heeded(subscriber.taste());
        List<Choice> choices = new ArrayList<>();
        kinds.forEach((kind, title) -> {
            boolean on = taste.kinds().isEmpty() || taste.kinds().contains(kind);
            choices.add(new Choice(title + (on ? ": on" : ": off"), Orders.onPage(new Order.Kind(kind, !on))));
        });
        if (!taste.kinds().isEmpty()) {
            choices.add(new Choice("All on", Orders.onPage(new Order.OnlyKind(Optional.empty()))));
        }
        choices.add(back());
        String text = "Tips from which topics? Pick one to turn it on or off. Now: " + topics(taste) + " ("
                + tips(taste) + ").";
        return new Reply(
                Reply.Outcome.ANSWER,
                note.isEmpty() ? List.of(Part.plain(text)) : List.of(Part.plain(note), Part.plain(text)),
                choices);
    }

    private static Choice back() {
        return new Choice(Subscribing.BACK, Orders.onPage(Order.Plain.SETTINGS));
    }
}
