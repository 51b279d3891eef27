package dev.careerbot.edge.telegram.talk;

import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Who administers which group, as Telegram says: asked anew each minute. Nobody is held up by its answer. */
final class Administrators {
    static final Duration KEPT = Duration.ofSeconds(60);

    /** Telegram's own sender for administrators who write in their group's name. */
    static final long ANONYMOUS = 1087968824L;

    private static final int MOST = 10_000;

    private final BiFunction<Long, Long, CompletableFuture<Outcome>> telegram;
    private final InstantSource clock;
    private final Map<Member, Inquiry> open = new HashMap<>();
    /** Chats that Telegram shall not be asked about before that. */
    private final Map<Long, Instant> resting = new HashMap<>();

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

    private record Answer(boolean may, Instant until) {}

    Administrators(BotApi api, InstantSource clock) {
        this(
                (chat, person) -> api.call(
                        GetChatMember.builder().chatId(chat).userId(person).build()),
                clock);
    }

    /** @param telegram asked about a person in a chat */
    Administrators(BiFunction<Long, Long, CompletableFuture<Outcome>> telegram, InstantSource clock) {
        this.telegram = telegram;
        this.clock = clock;
    }

    synchronized May may(long chat, long person) {
        Member member = new Member(chat, person);
        return person == ANONYMOUS ? May.YES : told(member).orElseGet(() -> asked(member));
    }

    /** Whether that is known without asking. */
    synchronized boolean mayNotManage(long chat, long person) {
        return told(new Member(chat, person)).filter(May.NO::equals).isPresent();
    }

    private Optional<May> told(Member member) {
        return Optional.ofNullable(known.get(member))
                .filter(answer -> answer.until().isAfter(clock.instant()))
                .map(answer -> answer.may() ? May.YES : May.NO);
    }

    private May asked(Member member) {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        Inquiry inquiry = open.computeIfAbsent(
                member,
                its -> new Inquiry(
                        () -> telegram.apply(its.chat(), its.person()),
                        resting.getOrDefault(its.chat(), Instant.EPOCH)));
        May may = inquiry.look(now);
        if (inquiry.next().isAfter(now)) {
            resting.put(member.chat(), inquiry.next());
        }
        if (may != May.NOT_YET) {
            open.remove(member);
            known.remove(member);
            known.put(member, new Answer(may == May.YES, may == May.UNKNOWN ? now : now.plus(KEPT)));
        }
        return may;
    }

    /** As it was told last. */
    synchronized boolean mayManage(long chat, long person) {
        Answer answer = known.get(new Member(chat, person));
        return person == ANONYMOUS || answer != null && answer.may();
    }

    /** @param person 0 for all of the chat */
    synchronized void forget(long chat, long person) {
        known.keySet().removeIf(member -> member.chat() == chat || person != 0 && member.person() == person);
    }
}
