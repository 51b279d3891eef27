package dev.careerbot.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Talks in memory: forgotten when they rest, or when there are too many, unless something keeps them behind it. */
public final class CachedStates implements StateStore {
    public static final Duration LIFE = Duration.ofMinutes(30);
    public static final int MOST_TALKS = 100_000;

    private final Cache<String, State> states;
    private final @Nullable StateStore behind;

    public CachedStates() {
        this(Ticker.systemTicker(), null);
    }

    /** @param behind asked for what is not in memory, and told of whatever is to be kept */
    public CachedStates(StateStore behind) {
        this(Ticker.systemTicker(), behind);
    }

    CachedStates(Ticker ticker) {
        this(ticker, null);
    }

    private CachedStates(Ticker ticker, @Nullable StateStore behind) {
        this.behind = behind;
        states = Caffeine.newBuilder()
                .expireAfterAccess(LIFE)
                .maximumSize(MOST_TALKS)
                .ticker(ticker)
                .build();
    }

    @Override
    public State recall(String talk) {
        // In one step: what is kept meanwhile must not give way to what was read before.
        StateStore its = behind;
        State state = its == null ? states.getIfPresent(talk) : states.get(talk, its::recall);
        return state == null ? State.fresh() : state;
    }

    @Override
    public void keep(String talk, State state) {
        if (behind != null) {
            behind.keep(talk, state);
        }
        saved(talk, state);
    }

    @Override
    public Map<String, State> allCalled(String names) {
        return behind == null ? Map.of() : behind.allCalled(names);
    }

    /** It is kept behind this already. */
    public void saved(String talk, State state) {
        states.put(talk, state);
    }

    @Override
    public void forget(String talk) {
        if (behind != null) {
            behind.forget(talk);
        }
        states.invalidate(talk);
    }

    @Override
    public void forgetThose(Predicate<String> talks) {
        states.asMap().keySet().removeIf(talks);
    }
}
