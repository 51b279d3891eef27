package dev.careerbot.tips.talk;

import dev.careerbot.conversation.Intent;
import dev.careerbot.conversation.Order;
import dev.careerbot.conversation.Orders;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.Skill;
import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Turn;
import dev.careerbot.guide.Guide;
import dev.careerbot.reply.Choice;
import dev.careerbot.reply.Part;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.Course;
import dev.careerbot.tips.Pick;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.TipPool;
import dev.careerbot.tips.TipRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what is ordered about the daily tip. Every order may be given twice, or long after its button was made. */
public final class DailySkill implements Skill {
    private static final String RHYTHMS = "a tip comes every day or on weekdays, once a day.";

    private static final String NO_SUBSCRIPTION = "You get no daily tip from me.";

    private final Subscribers subscribers;
    private final TipPool pool;
    private final TipCard card;
    private final Times times;
    private final Subscribing subscribing;
    private final SettingsPage page;
    private final Tastes tastes;
    private final AboutTip about;

    public DailySkill(Guide guide, TipPool pool, TipCard card, Subscribers subscribers, TipRules rules, Clock clock) {
        this.subscribers = subscribers;
        this.pool = pool;
        this.card = card;
        this.times = new Times(guide.zones(), clock);
        this.subscribing = new Subscribing(subscribers, guide.zones(), times);
        this.page = new SettingsPage(guide, pool, rules, times);
        this.tastes = new Tastes(guide, pool, page, subscribers);
        this.about = new AboutTip(pool);
    }

    @Override
    public Optional<Turn> answer(Reading reading, State state, Speaker speaker) {
        if (reading.intent() instanceof Intent.Ask ask && ask.name().equals("start")) {
            return welcomeBack(speaker);
        }
        return reading.intent() instanceof Intent.Daily daily
                ? answer(daily.order(), daily.onPage(), state.talk(), speaker)
                        .map(turn -> turn.state().equals(state.talk()) ? aboutTip(turn) : turn)
                : Optional.empty();
    }

    /** What is said next may change it, or end it. */
    private static Turn aboutTip(Turn turn) {
        return new Turn(turn.reply(), new State.OnTip(turn.state()));
    }

    private Optional<Turn> answer(Order order, boolean onPage, State state, Speaker speaker) {
        if (order instanceof Order.Plain plain) {
            return plain(plain, onPage, state, speaker);
        }
        if (order instanceof Order.Subscribe wish) {
            return Optional.of(subscribing.subscribe(wish, state, speaker));
        }
        if (order instanceof Order.AskClock ask) {
            return Optional.of(subscribing.askClock(ask, state));
        }
        if (order instanceof Order.Clock clock) {
            return Optional.of(subscribing.clock(clock, state));
        }
        if (order instanceof Order.Choose choose) {
            return Optional.of(choose(choose, state, speaker));
        }
        if (order instanceof Order.Weekdays weekdays) {
            return Optional.of(weekdays(weekdays.only(), state, speaker));
        }
        if (order instanceof Order.Unclear unclear) {
            return Optional.of(notSet(unclear.written(), "so nothing is changed.", state, speaker));
        }
        if (order instanceof Order.OtherRhythm other) {
            return Optional.of(notSet(other.written(), "so nothing is changed: " + RHYTHMS, state, speaker));
        }
        if (order instanceof Order.About about) {
            return Optional.of(new Turn(said(this.about.line(about.subject(), speaker), List.of()), state));
        }
        if (order instanceof Order.LetBe) {
            return Optional.of(new Turn(said("All right, nothing is changed.", List.of()), state));
        }
        return tastes.answer(order, onPage, speaker).map(reply -> new Turn(reply, state));
    }

    private Turn notSet(String written, String why, State state, Speaker speaker) {
        String line = "I do not know how to set \"" + written + "\", " + why;
        return new Turn(page.main(subscribers.known(speaker.chat()), line), state);
    }

    private Optional<Turn> plain(Order.Plain order, boolean onPage, State state, Speaker speaker) {
        return switch (order) {
            case TIP -> Optional.of(tip(state, speaker));
            case UNSUBSCRIBE -> Optional.of(new Turn(unsubscribed(speaker), state));
            case SETTINGS -> Optional.of(new Turn(page.main(subscribers.known(speaker.chat()), ""), state));
            case PAUSE -> Optional.of(new Turn(paused(onPage, speaker), state));
            case RESUME -> Optional.of(new Turn(resumed(onPage, speaker), state));
            case EXPORT -> Optional.empty();
        };
    }

    private Turn choose(Order.Choose choose, State state, Speaker speaker) {
        return switch (choose.what()) {
            case HOUR, ZONE -> subscribing.choose(choose, state, speaker);
            case ROLE -> new Turn(page.roles(subscribers.known(speaker.chat())), state);
            case TOPICS -> new Turn(page.topics(subscribers.known(speaker.chat()), ""), state);
        };
    }

    private Turn tip(State state, Speaker speaker) {
        Subscriber its = subscribers.known(speaker.chat());
        return its.isSubscribed() && !its.chat().equals(speaker.chat())
                ? given(pool.next(from(state, its.course()), its.taste()), state, speaker)
                : given(taken(speaker), state, speaker);
    }

    /** A tip that a group's other topic would miss if it were taken here: one goes on from what is talked about. */
    private static Course from(State state, Course course) {
        return state instanceof State.OnTopic on && on.topic().slug() != null ? course.at(on.topic()) : course;
    }

    private Optional<Pick> taken(Speaker speaker) {
        List<Pick> picked = new ArrayList<>();
        Subscriber ignored = subscribers.change(speaker.chat(), before -> {
            picked.clear(); // a store may try this more than once
            pool.next(before.course(), before.taste()).ifPresent(picked::add);
            return picked.isEmpty() ? before : before.at(picked.get(0).after());
        });
        return picked.stream().findFirst();
    }

    private Turn given(Optional<Pick> tip, State state, Speaker speaker) {
        return tip.map(pick ->
                        new Turn(card.of(pick, offersBeside(speaker)), new State.OnTopic(pick.topic(), state.memory())))
                .orElseGet(() -> new Turn(said("The guide has no tips.", List.of()), state));
    }

    /** In a group most who would tap them may not set anything. */
    private List<Choice> offersBeside(Speaker speaker) {
        if (speaker.inGroup()) {
            return List.of();
        }
        return subscribers.known(speaker.chat()).isSubscribed() ? TipCard.SETTING : TipCard.SUBSCRIBING;
    }

    private Reply unsubscribed(Speaker speaker) {
        Optional<Schedule> before = subscribers.find(speaker.chat().id()).map(Subscriber::schedule);
        if (before.isEmpty()) {
            return said(NO_SUBSCRIPTION + " /subscribe changes that.", List.of());
        }
        Subscriber ignored = subscribers.change(speaker.chat(), Subscriber::unsubscribed);
        Schedule was = before.get();
        return said(
                "Done: no more tips. Your place in them is kept, in case you come back; /forget erases that too.",
                List.of(new Choice(
                        "Tips again at " + Times.hour(was.hour()),
                        Orders.button(Order.Subscribe.to(was.hour(), was.zone()).days(was.weekdaysOnly())))));
    }

    private Reply paused(boolean onPage, Speaker speaker) {
        Optional<Schedule> schedule = subscribers.find(speaker.chat().id()).map(Subscriber::schedule);
        if (schedule.isEmpty()) {
            return said(NO_SUBSCRIPTION + " There is nothing to pause.", List.of());
        }
        Subscriber subscriber = subscribers.change(
                speaker.chat(), before -> before.paused(Pauses.aWeekFrom(schedule.get(), times.now()), times.now()));
        String note = "Paused for a week. The next tip: " + next(subscriber) + ".";
        return onPage
                ? page.main(subscriber, note)
                : said(note, List.of(new Choice("Resume now", Orders.button(Order.Plain.RESUME))));
    }

    private Reply resumed(boolean onPage, Speaker speaker) {
        if (!subscribers.known(speaker.chat()).isSubscribed()) {
            return said(NO_SUBSCRIPTION + " /subscribe changes that.", List.of());
        }
        Subscriber subscriber = subscribers.change(speaker.chat(), before -> before.paused(null, times.now()));
        String note = "Tips go on. The next: " + next(subscriber) + ".";
        return onPage ? page.main(subscriber, note) : said(note, List.of());
    }

    private Turn weekdays(boolean only, State state, Speaker speaker) {
        if (!subscribers.known(speaker.chat()).isSubscribed()) {
            return new Turn(said(NO_SUBSCRIPTION + " /subscribe changes that.", List.of()), state);
        }
        Subscriber subscriber = subscribers.change(speaker.chat(), before -> {
            Schedule its = before.schedule();
            return its == null
                    ? before
                    : before.subscribed(new Schedule(its.hour(), its.zone(), only, its.pausedUntil()), times.now());
        });
        return new Turn(page.main(subscriber, only ? "On weekdays only." : "On every day of the week."), state);
    }

    private String next(Subscriber subscriber) {
        Schedule its = subscriber.schedule();
        return its == null
                ? "none"
                : subscriber.coming(times.now(), 1).stream()
                        .map(slot -> Times.dayAndHour(slot.at(), its.zone()))
                        .findFirst()
                        .orElse("none");
    }

    /** Who had blocked the bot, or had left, and starts it anew. */
    private Optional<Turn> welcomeBack(Speaker speaker) {
        boolean wasAway =
                subscribers.find(speaker.chat().id()).filter(Subscriber::away).isPresent();
        if (!wasAway) {
            return Optional.empty();
        }
        Subscriber back = subscribers.change(speaker.chat(), before -> before.back(times.now()));
        String tips = back.isSubscribed() ? " Your daily tip goes on. The next: " + next(back) + "." : "";
        return Optional.of(new Turn(
                said(
                        "Welcome back." + tips + " Ask me anything, or /help shows what I can do.",
                        back.isSubscribed() ? SettingsPage.afterwards() : List.of()),
                State.fresh()));
    }

    private static Reply said(String text, List<Choice> choices) {
        return new Reply(Reply.Outcome.ANSWER, List.of(Part.plain(text)), choices);
    }
}
