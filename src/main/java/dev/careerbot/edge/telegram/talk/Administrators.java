package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Rests;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Who administers which group, as Telegram says: asked anew each minute. Nobody is held up by its answer. */
final class Administrators {
    static final Duration KEPT = Duration.ofSeconds(60);

    /** Long enough for all who wait for it; whoever tries again in a moment shall have a new chance. */
    private static final Duration UNKNOWN_KEPT = Duration.ofSeconds(2);

    /** Telegram's own sender for administrators who write in their group's name. */
    static final long ANONYMOUS = 1087968824L;

    private static final int MOST = 10_000;

    private final BiFunction<Long, Long, CompletableFuture<Outcome>> telegram;
    private final Rests rests;
    private final LongSupplier nanos;
    private final Map<Member, Inquiry> open = new HashMap<>();
    private final Map<Member, Answer> known = Bounded.put(MOST);

    /** Whether somebody may change what a group gets. */
    enum May {
        YES,
        NO,
        /** Telegram does not say. */
        UNKNOWN,
        /** It has been asked: look again soon. */
        NOT_YET
    }

    private record Member(long chat, long person) {}

    private record Answer(May may, long until) {}

    Administrators(BotApi api, Rests rests, LongSupplier nanos) {
        this(
                (chat, person) -> api.call(
                        GetChatMember.builder().chatId(chat).userId(person).build()),
                rests,
                nanos);
    }

    /** @param telegram asked about a person in a chat */
    Administrators(BiFunction<Long, Long, CompletableFuture<Outcome>> telegram, Rests rests, LongSupplier nanos) {
        this.telegram = telegram;
        this.rests = rests;
        this.nanos = nanos;
    }

    synchronized May may(long chat, long person) {
        Member member = new Member(chat, person);
        return person == ANONYMOUS ? May.YES : told(member).orElseGet(() -> asked(member));
    }

    /** Asks, and is done when there is something to be told. */
    synchronized CompletableFuture<?> asking(long chat, long person) {
        boolean asks = may(chat, person) == May.NOT_YET;
        Inquiry inquiry = asks ? open.get(new Member(chat, person)) : null;
        return inquiry == null ? CompletableFuture.completedFuture(true) : inquiry.onItsWay();
    }

    private Optional<May> told(Member member) {
        return Optional.ofNullable(known.get(member))
                .filter(answer -> answer.until() - nanos.getAsLong() > 0)
                .map(Answer::may);
    }

    private May asked(Member member) {
        long now = nanos.getAsLong();
        long chat = member.chat();
        Inquiry inquiry = open.computeIfAbsent(
                member,
                its -> new Inquiry(
                        () -> telegram.apply(chat, its.person()).thenApply(outcome -> rests.heed(chat, outcome)),
                        () -> rests.left(chat)));
        May may = inquiry.look(now);
        if (may != May.NOT_YET) {
            open.remove(member);
            known.remove(member);
            known.put(member, new Answer(may, now + (may == May.UNKNOWN ? UNKNOWN_KEPT : KEPT).toNanos()));
        }
        return may;
    }

    /** As it was told last. */
    synchronized boolean mayManage(long chat, long person) {
        Answer answer = known.get(new Member(chat, person));
        return person == ANONYMOUS || answer != null && answer.may() == May.YES;
    }

    /** @param person 0 for all of the chat */
    synchronized void forget(long chat, long person) {
        known.keySet().removeIf(member -> member.chat() == chat || person != 0 && member.person() == person);
    }
}
