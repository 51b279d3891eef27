package dev.careerbot.edge.telegram;

import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.edge.telegram.intake.MemoryInbox;
import dev.careerbot.edge.telegram.intake.Poller;
import dev.careerbot.edge.telegram.intake.TelegramIntake;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.talk.Profile;
import dev.careerbot.edge.telegram.talk.Speaking;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.guide.Role;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reading.said.Commands;
import dev.careerbot.settings.Token;
import dev.careerbot.store.StateJson;
import dev.careerbot.tips.Subscribers;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole bot but its store, against a stand-in for Telegram. */
public final class RunningBot implements AutoCloseable {
    private final BotApi api;
    private final Speaking speaking;
    private final TelegramIntake intake;
    private final Thread thread;
    final MemoryInbox inbox;
    final Profile profile;
    final List<String> events = Collections.synchronizedList(new ArrayList<>());

    public RunningBot(FakeTelegram telegram, int perMinute) {
        this(telegram, perMinute, new CachedStates());
    }

    /** The talk's own states are not asked: each bot has its own. Nor are there tips: for those take {@link #withTips}. */
    public RunningBot(FakeTelegram telegram, int perMinute, StateStore states) {
        this(telegram, perMinute, states, TheGuide.conversation());
    }

    /** One that keeps subscribers of its own. */
    static RunningBot withTips(FakeTelegram telegram, Subscribers subscribers) {
        CachedStates states = new CachedStates();
        return new RunningBot(
                telegram, 0, states, House.conversation(TheGuide.guide(), Clock.systemUTC(), states, subscribers));
    }

    public RunningBot(FakeTelegram telegram, int perMinute, StateStore states, Conversation conversation) {
        Token token = Token.of(telegram.token()).orElseThrow();
        ApiUrl url = ApiUrl.of(URI.create(telegram.url()));
        this.api = new BotApi(token, url);
        this.profile = new Profile(api);
        Map<String, String> shortForms = shortForms();
        Me me = new Me(token.botId());
        boolean ignored = profile.learnName(me);
        this.speaking = new Speaking(
                api,
                me,
                new Speaking.Needs(
                        () -> conversation, states, new StateJson(), Commands::all, () -> shortForms, perMinute),
                new SendEvents() {
                    @Override
                    public void unreachable(long chat, String why) {
                        events.add("unreachable " + chat);
                    }

                    @Override
                    public void reachable(long chat) {
                        events.add("reachable " + chat);
                    }

                    @Override
                    public void moved(long from, long to) {
                        events.add("moved " + from + " " + to);
                    }
                });
        this.inbox = new MemoryInbox(states);
        this.intake = new TelegramIntake(
                new HttpUpdates(token, url), inbox, speaking.answerer(), speaking.sender(), Clock.systemUTC());
        this.thread = new Thread(this::run, "running-bot");
        thread.start();
    }

    /** How many updates are over, with all that they led to sent. */
    public int answered() {
        return inbox.done();
    }

    /** How many of one chat. */
    public int answered(long chat) {
        return inbox.done(chat);
    }

    /** Whether it has heard that Telegram wants that chat left alone. */
    boolean leavesAlone(long chat) {
        return !speaking.sender().rests().left(chat).isZero();
    }

    public static Map<String, String> shortForms() {
        return TheGuide.guide().roles().stream().collect(Collectors.toMap(Role::id, Role::shortForm));
    }

    private void run() {
        try {
            Poller.End ignored = intake.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        intake.stop();
        thread.join();
        speaking.close();
        api.close();
    }
}
