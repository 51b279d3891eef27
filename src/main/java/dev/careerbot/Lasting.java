package dev.careerbot;

import dev.careerbot.conversation.Speaker;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.settings.Key;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlStates;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.TipRules;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What stays when one guide takes the place of another.
 *
 * @param eraser forgets a speaker's chat where the door does not do so itself
 */
record Lasting(StateStore states, Subscribers subscribers, Consumer<Speaker> eraser, TipRules rules, Clock clock) {
    /** For talks that are not set in any way. */
    static final TipRules USUAL = new TipRules(unset(Key.TIPS_PER_SECOND), Duration.ofHours(unset(Key.TIP_LATE_HOURS)));

    private static int unset(Key key) {
        return Integer.parseInt(key.unset().orElseThrow());
    }

    /** In this process alone. */
    static Lasting inMemory(StateStore states) {
        return inMemory(states, new MemorySubscribers(), USUAL, Clock.systemUTC());
    }

    static Lasting inMemory(StateStore states, Subscribers subscribers, TipRules rules, Clock clock) {
        return new Lasting(states, subscribers, speaker -> forget(speaker, states, subscribers), rules, clock);
    }

    /** Over restarts of a terminal's talk. */
    static Lasting in(Database database, TipRules rules, Clock clock) {
        SqlStates behind = new SqlStates(database, clock, CachedStates.LIFE);
        behind.sweep();
        CachedStates states = new CachedStates(behind);
        SqlSubscribers subscribers = new SqlSubscribers(database);
        Consumer<Speaker> eraser = speaker -> {
            forget(speaker, states, subscribers);
            database.leaveNoTrace();
        };
        return new Lasting(states, subscribers, eraser, rules, clock);
    }

    private static void forget(Speaker speaker, StateStore states, Subscribers subscribers) {
        subscribers.forget(speaker.chat().id());
        states.forget(speaker.talk());
    }
}
