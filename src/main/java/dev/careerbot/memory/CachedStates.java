package dev.careerbot.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import java.time.Duration;

/** Talks in memory alone: forgotten when they rest, or when there are too many. */
public final class CachedStates implements StateStore {
    public static final Duration LIFE = Duration.ofMinutes(30);
    public static final int MOST_TALKS = 100_000;

    private final Cache<String, State> states;

    public CachedStates() {
        this(Ticker.systemTicker());
    }

    CachedStates(Ticker ticker) {
        states = Caffeine.newBuilder()
                .expireAfterAccess(LIFE)
                .maximumSize(MOST_TALKS)
                .ticker(ticker)
                .build();
    }

    @Override
    public State recall(String talk) {
        State state = states.getIfPresent(talk);
        return state == null ? State.fresh() : state;
    }

    @Override
    public void keep(String talk, State state) {
        states.put(talk, state);
    }

    @Override
    public void forget(String talk) {
        states.invalidate(talk);
    }
}
