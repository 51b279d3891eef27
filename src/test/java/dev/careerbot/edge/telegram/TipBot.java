package dev.careerbot.edge.telegram;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.IntentReader;
import dev.careerbot.conversation.Reading;
import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.talk.Speaking;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.Tap;
import dev.careerbot.settings.Token;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlSubscribers;
import dev.careerbot.store.StateJson;
import dev.careerbot.tips.AllTips;
import dev.careerbot.tips.DailyTips;
import dev.careerbot.tips.MadeUpTips;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.TipRules;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tips on a real file and a real socket, and nothing else: nobody listens to what people say. */
final class TipBot implements AutoCloseable {
    private final Clock clock;
    private final Database database;
    private final BotApi api;
    private final Speaking speaking;
    final SqlSubscribers subscribers;
    final DailyTips tips;

    /** Nothing is said to this bot. */
    private static final class Deaf implements IntentReader {
        @Override
        public List<Reading> read(String text, State state) {
            return List.of();
        }

        @Override
        public Reading read(Tap tap, State state) {
            throw new IllegalStateException("nobody taps");
        }
    }

    TipBot(String url, String token, Path folder, int perSecond, Clock clock) {
        this(url, token, folder, perSecond, clock, null);
    }

    /** @param halt where it stands still to be killed */
    TipBot(String url, String token, Path folder, int perSecond, Clock clock, @Nullable TipStep halt) {
        this.clock = clock;
        Token its = Token.of(token).orElseThrow();
        this.database = Database.open(folder, its.botId());
        this.subscribers = new SqlSubscribers(database);
        TipRules rules = new TipRules(perSecond, Duration.ofHours(3));
        this.tips = halt == null
                ? new DailyTips(subscribers, () -> AllTips.BRIEFLY, rules, clock)
                : new DailyTips(new HaltingStore(subscribers, halt, folder), () -> MadeUpTips.BRIEFLY, rules, clock);
        this.api = new BotApi(its, ApiUrl.of(URI.create(url)), Duration.ofSeconds(halt == null ? 2 : 60));
        CachedStates states = new CachedStates();
        this.speaking = new Speaking(
                api,
                new Me(its.botId()),
                new Speaking.Needs(
                        () -> new Conversation(new Deaf(), List.of(), states),
                        states,
                        new StateJson(),
                        List::of,
                        Map::of,
                        0),
                new SendEvents() {
                    @Override
                    public void unreachable(long chat, String why) {
                        tips.gone(chat);
                    }

                    @Override
                    public void moved(long from, long to) {
                        subscribers.moved(from, to);
                        tips.moved(from, to);
                    }
                });
    }

    /** Whose hour is that, in UTC. */
    static Schedule at(Instant time) {
        return new Schedule(LocalTime.ofInstant(time, ZoneOffset.UTC), ZoneOffset.UTC, false, null);
    }

    void subscribe(long chat, Instant time) {
        Subscriber ignored = subscribers.change(new Chat(chat, 0), is -> is.subscribed(at(time), clock.instant()));
    }

    Subscriber of(long chat) {
        return subscribers.find(chat).orElseThrow();
    }

    /** As an answer to something. */
    CompletableFuture<Outcome> says(long chat, String text) {
        return speaking.sender().enqueue(new Outgoing.Message(chat, text));
    }

    void begin() {
        tips.begin(speaking.outbox());
    }

    /** As when the clock was set: looks at it now. */
    void wake() {
        subscribers.settle(List.of());
    }

    @Override
    public void close() {
        tips.close();
        speaking.close();
        api.close();
        database.close();
    }
}
