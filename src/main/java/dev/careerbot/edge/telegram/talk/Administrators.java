package dev.careerbot.edge.telegram.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;

/** Who administers which group, as Telegram says: asked anew each minute, and nobody if it does not say. */
final class Administrators {
    static final Duration KEPT = Duration.ofSeconds(60);

    /** Telegram's own sender for administrators who write in their group's name. */
    static final long ANONYMOUS = 1087968824L;

    private static final Set<String> MAY = Set.of("creator", "administrator");
    private static final int MOST = 10_000;

    private final BiFunction<Long, Long, String> status;
    private final InstantSource clock;
    private final Map<Member, Answer> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Member, Answer> eldest) {
            return size() > MOST;
        }
    };

    private record Member(long chat, long person) {}

    private record Answer(boolean may, Instant until) {}

    Administrators(BotApi api, InstantSource clock) {
        this((chat, person) -> asked(api, chat, person), clock);
    }

    /** @param status of a person in a chat, as the Bot API calls it; empty if that cannot be learnt */
    Administrators(BiFunction<Long, Long, String> status, InstantSource clock) {
        this.status = status;
        this.clock = clock;
    }

    private static String asked(BotApi api, long chat, long person) {
        Outcome outcome = api.call(
                        GetChatMember.builder().chatId(chat).userId(person).build())
                .join();
        JsonNode member = outcome instanceof Outcome.Sent sent ? sent.result() : null;
        return member == null ? "" : member.path("status").asText();
    }

    boolean mayManage(long chat, long person) {
        Member member = new Member(chat, person);
        Answer answer = known(member);
        if (answer == null || !answer.until().isAfter(clock.instant())) {
            answer = ask(member);
        }
        return answer.may();
    }

    /** Whether that is known without asking. */
    boolean mayNotManage(long chat, long person) {
        Answer answer = known(new Member(chat, person));
        return answer != null && !answer.may() && answer.until().isAfter(clock.instant());
    }

    private synchronized @org.jspecify.annotations.Nullable Answer known(Member member) {
        return known.get(member);
    }

    /** Without the lock: other groups do not wait for Telegram's answer about this one. */
    private Answer ask(Member member) {
        String told = status.apply(member.chat(), member.person());
        Answer answer = new Answer(MAY.contains(told), clock.instant().plus(KEPT));
        if (!told.isEmpty()) {
            keep(member, answer);
        }
        return answer;
    }

    private synchronized void keep(Member member, Answer answer) {
        known.remove(member);
        known.put(member, answer);
    }

    /** @param person 0 for all of the chat */
    synchronized void forget(long chat, long person) {
        known.keySet().removeIf(member -> member.chat() == chat || person != 0 && member.person() == person);
    }
}
