package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Kept until the process ends. */
public final class MemorySubscribers implements Subscribers {
    private final Map<Long, Subscriber> byChat = new ConcurrentHashMap<>();

    @Override
    public Optional<Subscriber> find(long chat) {
        return Optional.ofNullable(byChat.get(chat));
    }

    @Override
    public Subscriber change(Chat chat, UnaryOperator<Subscriber> how) {
        return byChat.compute(chat.id(), (id, before) -> how.apply(before == null ? Subscriber.fresh(chat) : before));
    }

    @Override
    public void forget(long chat) {
        byChat.remove(chat);
    }

    @Override
    public void moved(long from, long to) {
        Subscriber subscriber = byChat.remove(from);
        if (subscriber != null) {
            byChat.put(to, subscriber.in(new Chat(to, 0)));
        }
    }
}
