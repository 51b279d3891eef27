package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import dev.careerbot.tips.Schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a chat that gets tips. What may happen to it are its methods, none of which ever gives a date a
 * second tip.
 *
 * @param schedule none while there is no subscription
 * @param lastDate the local date of the last slot that was taken, whatever became of it: none is taken twice
 * @param next the slot that comes next; none if nothing is to be sent
 * @param due when that is to be sent: its hour, or later if a try has failed
 * @param sending whether a tip is on its way
 * @param away whether nothing could be said there, and nothing was since
 * @param missed whether the last slot passed without a tip, which the next one says
 */
public record Subscriber(
        Chat chat,
        @Nullable Schedule schedule,
        Taste taste,
        Course course,
        @Nullable LocalDate lastDate,
        @Nullable Slot next,
        @Nullable Instant due,
        boolean sending,
        boolean away,
        boolean missed) {
    /** Beyond any difference of zones: a date so far ahead was taken by a clock that was wrong. */
    private static final int WRONG_CLOCK_DAYS = 7;

    public static Subscriber fresh(Chat chat) {
        return new Subscriber(
                chat, null, Taste.ANY, Course.fresh(TipOrder.seedOf(chat.id())), null, null, null, false, false, false);
    }

    public boolean isSubscribed() {
        return schedule != null;
    }

    // What the person does.

    /** A first subscription or a change of one; nothing is caught up on. */
    public Subscriber subscribed(Schedule wished, Instant now) {
        return waitingFor(wished, slotUnder(wished, now)).present();
    }

    public Subscriber unsubscribed() {
        return new Subscriber(chat, null, taste, course, lastDate, null, null, sending, away, false);
    }

    /** @param until the first date with a tip again; none to end a pause */
    public Subscriber paused(@Nullable LocalDate until, Instant now) {
        return schedule == null ? this : subscribed(schedule.resting(until), now);
    }

    public Subscriber liking(Taste other) {
        return new Subscriber(chat, schedule, other, course, lastDate, next, due, sending, away, missed);
    }

    /** After a tip that was asked for. */
    public Subscriber at(Course other) {
        return new Subscriber(chat, schedule, taste, other, lastDate, next, due, sending, away, missed);
    }

    /** In another topic, or under another id. */
    public Subscriber in(Chat other) {
        return new Subscriber(other, schedule, taste, course, lastDate, next, due, sending, away, missed);
    }

    /** When tips would come from now on, for showing. */
    public List<Slot> coming(Instant now, int number) {
        List<Slot> slots = new ArrayList<>();
        LocalDate after = takenUntil(now);
        while (schedule != null && slots.size() < number) {
            Slot slot = schedule.next(now, after);
            slots.add(slot);
            after = slot.date();
        }
        return slots;
    }

    // What happens to it.

    /** Nothing can be said there until it is heard of again. */
    public Subscriber gone() {
        return new Subscriber(chat, schedule, taste, course, lastDate, null, null, sending, true, missed);
    }

    /** Tips may come, and nobody was greeted yet. */
    public Subscriber letIn(Instant now) {
        return !away || schedule == null ? this : waitingFor(schedule, slotUnder(schedule, now));
    }

    /** Heard of again; what would have come meanwhile does not. */
    public Subscriber back(Instant now) {
        return !away || schedule == null ? present() : subscribed(schedule, now);
    }

    private Subscriber present() {
        return new Subscriber(chat, schedule, taste, course, lastDate, next, due, sending, false, missed);
    }

    /** After the rules of its zone have changed, or the clock: the next date stays as long as it is not taken. */
    public Subscriber recomputed(Instant now) {
        if (schedule == null || next == null) {
            return this;
        }
        LocalDate taken = takenUntil(now);
        LocalDate first = isFarAhead(next.date(), now) ? schedule.today(now) : next.date();
        LocalDate free = taken == null || first.isAfter(taken) ? first : taken.plusDays(1);
        return waitingFor(schedule, schedule.onOrAfter(free));
    }

    Claim claim(Pick pick) {
        return new Claim(this, pending(), pick);
    }

    /** The slot is taken before its tip is sent, so that no end of the process can give it a second one. */
    Subscriber taken(Claim claim) {
        Slot slot = claim.slot();
        Slot following = its().onOrAfter(slot.date().plusDays(1));
        return new Subscriber(
                chat,
                schedule,
                taste,
                claim.pick().after(),
                slot.date(),
                following,
                following.at(),
                true,
                false,
                false);
    }

    /** The slot goes by without a tip. Those that are over too go with it, so that there is never a pile. */
    Subscriber passedOver(Instant now, Duration late) {
        Schedule its = its();
        LocalDate yesterday = its.today(now).minusDays(1);
        LocalDate after = pending().date().plusDays(1);
        Slot slot = its.onOrAfter(after.isBefore(yesterday) ? yesterday : after);
        while (!now.isBefore(its.end(slot, late))) {
            slot = its.onOrAfter(slot.date().plusDays(1));
        }
        Subscriber waiting = waitingFor(its, slot);
        return new Subscriber(chat, schedule, taste, course, lastDate, waiting.next, waiting.due, false, away, true);
    }

    /** Whether there is a slot to come; a row may be without by a fault alone. */
    boolean isWaiting() {
        return schedule != null && next != null;
    }

    boolean isTooLate(Instant now, Duration late) {
        return !now.isBefore(its().end(pending(), late));
    }

    /** The tip was not said: all is as before, unless the person has changed it meanwhile. */
    Subscriber unsent(Claim claim) {
        boolean slotStands = claim.slot().date().equals(lastDate);
        boolean courseStands = claim.pick().after().equals(course);
        return new Subscriber(
                chat,
                schedule,
                taste,
                courseStands ? claim.before().course() : course,
                slotStands ? claim.before().lastDate() : lastDate,
                next,
                due,
                false,
                away,
                missed || claim.before().missed());
    }

    /** It was not said, nor can it be until the chat is heard of again. */
    Subscriber refused(Claim claim) {
        Subscriber gone = unsent(claim).gone();
        return new Subscriber(
                chat, schedule, taste, gone.course, gone.lastDate, null, null, false, true, schedule != null);
    }

    /** The same slot once more, at that time if it is not too late then. */
    Subscriber adjourned(Claim claim, Instant until, Instant now, Duration late) {
        Subscriber unsent = unsent(claim);
        if (schedule == null || away) {
            return unsent;
        }
        if (!schedule.equals(claim.before().schedule())) {
            return unsent.waitingFor(schedule, unsent.slotUnder(schedule, now));
        }
        Subscriber again = new Subscriber(
                chat,
                schedule,
                taste,
                unsent.course,
                unsent.lastDate,
                claim.slot(),
                until,
                false,
                false,
                unsent.missed);
        return again.isTooLate(until, late) ? again.passedOver(now, late) : again;
    }

    private Subscriber waitingFor(Schedule its, Slot slot) {
        return new Subscriber(chat, its, taste, course, lastDate, slot, slot.at(), sending, away, missed);
    }

    private Slot slotUnder(Schedule wished, Instant now) {
        LocalDate taken = takenUntil(now);
        Slot slot = wished.next(now, taken);
        LocalDate today = wished.today(now);
        boolean isTodayFree = (taken == null || today.isAfter(taken)) && wished.hasTipOn(today);
        // Its hour had come and its turn had not: that must not cost today's tip.
        return isOwed(now) && slot.date().isAfter(today) && isTodayFree ? new Slot(today, now) : slot;
    }

    private boolean isOwed(Instant now) {
        return schedule != null
                && next != null
                && !next.at().isAfter(now)
                && next.date().equals(schedule.today(now));
    }

    private @Nullable LocalDate takenUntil(Instant now) {
        return lastDate == null || isFarAhead(lastDate, now) ? null : lastDate;
    }

    private static boolean isFarAhead(LocalDate date, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return date.isAfter(today.plusDays(WRONG_CLOCK_DAYS));
    }

    private Schedule its() {
        return Objects.requireNonNull(schedule, "no subscription");
    }

    private Slot pending() {
        return Objects.requireNonNull(next, "nothing to be sent");
    }
}
