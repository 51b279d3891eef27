package dev.careerbot.edge.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careerbot.conversation.Purpose;
import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.intake.Answerer;
import dev.careerbot.edge.telegram.intake.Gist;
import dev.careerbot.edge.telegram.intake.Handled;
import dev.careerbot.edge.telegram.intake.HttpUpdates;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.edge.telegram.intake.Polled;
import dev.careerbot.edge.telegram.intake.Poller;
import dev.careerbot.edge.telegram.intake.Pulse;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.edge.telegram.intake.TelegramIntake;
import dev.careerbot.edge.telegram.intake.UpdateSource;
import dev.careerbot.edge.telegram.sending.Outgoing;
import dev.careerbot.edge.telegram.sending.SendEvents;
import dev.careerbot.edge.telegram.sending.TelegramSender;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.settings.Token;
import dev.careerbot.store.Database;
import dev.careerbot.store.SqlInbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The intake on a real file and a real socket; what it answers is up to the test, and "echo: …" if nothing is said. */
public final class EchoBot implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeTelegram telegram;
    private final Database database;
    private final BotApi api;
    private final TelegramSender sender;
    private final TelegramIntake intake;
    private final Thread thread;
    private final AtomicReference<Poller.End> end = new AtomicReference<>();

    /** As when the disk is full. */
    public volatile boolean storeFails;

    private final class Stubborn implements Inbox {
        private final Inbox real;

        Stubborn(Inbox real) {
            this.real = real;
        }

        private Inbox open() {
            if (storeFails) {
                throw new IllegalStateException("the disk is full");
            }
            return real;
        }

        @Override
        public List<RawUpdate> add(List<RawUpdate> batch) {
            return open().add(batch);
        }

        @Override
        public void waiting(Consumer<RawUpdate> each) {
            real.waiting(each);
        }

        @Override
        public Optional<RawUpdate> find(long updateId) {
            return open().find(updateId);
        }

        @Override
        public CompletableFuture<Void> done(long updateId, String talk, State state) {
            return storeFails
                    ? CompletableFuture.failedFuture(new IllegalStateException("the disk is full"))
                    : real.done(updateId, talk, state);
        }

        @Override
        public int failed(long updateId) {
            return open().failed(updateId);
        }

        @Override
        public void erase(long updateId, dev.careerbot.edge.telegram.intake.Erasure erasure) {
            open().erase(updateId, erasure);
        }

        @Override
        public void moved(Move move) {
            open().moved(move);
        }

        @Override
        public void putAside(long updateId, String kind, String reason) {
            open().putAside(updateId, kind, reason);
        }
    }

    /** What a test makes of a text in a chat. */
    @FunctionalInterface
    public interface Answers {
        String to(long chat, String text) throws Exception;
    }

    public EchoBot(FakeTelegram telegram, Path folder) {
        this(telegram, folder, (chat, text) -> "echo: " + text);
    }

    public EchoBot(FakeTelegram telegram, Path folder, Answers answers) {
        this.telegram = telegram;
        Token token = Token.of(telegram.token()).orElseThrow();
        ApiUrl url = ApiUrl.of(URI.create(telegram.url()));
        this.database = Database.open(folder, token.botId());
        this.api = new BotApi(token, url);
        this.sender = new TelegramSender(api, SendEvents.IGNORED, System::nanoTime);
        this.intake = new TelegramIntake(
                new Hasty(new HttpUpdates(token, url)),
                new Stubborn(new SqlInbox(database, Clock.systemUTC())),
                answerer(answers),
                sender,
                Clock.systemUTC());
        this.thread = new Thread(this::run, "echo-bot");
        thread.start();
    }

    static Answerer answerer(Answers answers) {
        return new Answerer() {
            @Override
            public Handled handle(RawUpdate update) throws Exception {
                JsonNode json = JSON.readTree(update.json()).path(update.kind());
                boolean tap = update.kind().equals("callback_query");
                String text = json.path(tap ? "data" : "text").asText();
                if (text.isEmpty()) {
                    return Handled.nothing();
                }
                String answer = answers.to(update.chat(), text);
                return new Handled("", null, List.of(new Outgoing.Message(update.chat(), answer)));
            }

            @Override
            public Optional<Gist> gist(RawUpdate update, Set<String> ordered) {
                return Optional.of(new Gist("" + update.chat(), Purpose.QUESTION));
            }

            @Override
            public List<Outgoing> apology(RawUpdate update) {
                return List.of(new Outgoing.Message(update.chat(), "sorry"));
            }

            @Override
            public List<Outgoing> passedOver(RawUpdate update, int howMany) {
                return List.of(new Outgoing.Message(update.chat(), "passed over " + howMany));
            }
        };
    }

    /** Polls as the bot does, but for two seconds at most, so that tests need not wait for the end of a long one. */
    private record Hasty(UpdateSource real) implements UpdateSource {
        @Override
        public Polled poll(long offset, int limit, Duration patience) {
            return real.poll(offset, limit, patience.isZero() ? patience : Duration.ofSeconds(2));
        }

        @Override
        public void cancel() {
            real.cancel();
        }
    }

    private void run() {
        try {
            end.set(intake.run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Pulse pulse() {
        return intake.pulse();
    }

    public int stored() {
        List<RawUpdate> waiting = new ArrayList<>();
        new SqlInbox(database, Clock.systemUTC()).waiting(waiting::add);
        return waiting.size();
    }

    /** How it ended by itself; nothing within the time fails the test. */
    public Poller.End awaitEnd(Duration patience) throws InterruptedException {
        thread.join(patience.toMillis());
        if (end.get() == null) {
            throw new AssertionError("it is still running");
        }
        return end.get();
    }

    public boolean isRunning() {
        return thread.isAlive();
    }

    /** As on SIGTERM. */
    void stop() throws InterruptedException {
        intake.stop();
        thread.join();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        sender.close();
        api.close();
        database.close();
    }

    /** What people heard in a chat, in order. */
    public List<String> heard(long chat) {
        return telegram.sent(chat).stream().map(message -> message.text()).toList();
    }
}
