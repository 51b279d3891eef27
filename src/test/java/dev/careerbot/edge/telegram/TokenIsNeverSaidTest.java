package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Fault;
import dev.careerbot.http.StatusServer;
import dev.careerbot.http.Tallies;
import dev.careerbot.settings.Settings;
import dev.careerbot.settings.SomeSettings;
import dev.careerbot.settings.Token;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Whatever goes wrong, and however much is logged: the token is in none of it. */
@Timeout(60)
class TokenIsNeverSaidTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final Token token = Token.of(telegram.token()).orElseThrow();

    @AutoClose
    private final BotApi api = new BotApi(token, ApiUrl.of(URI.create(telegram.url())), Duration.ofMillis(700));

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getLoggerName()
                    + event.getFormattedMessage()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    };

    @BeforeEach
    void listen() {
        listener.setContext(root.getLoggerContext());
        listener.start();
        root.addAppender(listener);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void listenNoMore() {
        root.setLevel(before);
        root.detachAppender(listener);
    }

    private boolean isSaid() {
        String secret = token.value().substring(token.value().indexOf(':') + 1);
        return said.stream().anyMatch(line -> line.contains(secret));
    }

    @Test
    void underNoFault() {
        telegram.privateChat(7);
        List<Fault> faults = List.of(
                Fault.html(502),
                Fault.garbage(),
                Fault.truncated(),
                Fault.cutOff(),
                Fault.silence(),
                Fault.hangUp(),
                Fault.hangUpUnread(),
                Fault.drip(Duration.ofMillis(100)),
                Fault.tooManyRequests(1),
                Fault.status(404, "Not Found"),
                Fault.body(301, ""));
        for (Fault fault : faults) {
            telegram.fails("sendMessage", fault);
            call();
            telegram.failsNoMore();
        }
        telegram.disconnects();
        call();
        said.add(token.toString());
        assertTrue(said.size() > faults.size());
        assertFalse(isSaid(), () -> String.join("\n", said));
        said.add("planted: " + token.value());
        assertTrue(isSaid());
    }

    @Test
    void byTheWholeBotUnderNoFault(@TempDir Path folder) throws Exception {
        Tallies tallies = new Tallies();
        Settings settings = SomeSettings.telegram(token.value(), telegram.url(), folder);
        TelegramDoor door = House.telegram(
                CompletableFuture.completedFuture(TheGuide.guide()),
                Optional.empty(),
                settings,
                tallies,
                Clock.systemUTC());
        CompletableFuture<Integer> exit = Doors.run(door);
        try (StatusServer status = House.status("127.0.0.1", 0, door, tallies)) {
            for (Fault fault : List.of(
                    Fault.html(502),
                    Fault.garbage(),
                    Fault.truncated(),
                    Fault.hangUp(),
                    Fault.status(409, "Conflict: terminated by other getUpdates request"),
                    Fault.status(500, "Internal Server Error"),
                    Fault.body(301, ""))) {
                telegram.fails("getUpdates", fault).times(1);
                telegram.fails("sendMessage", fault).times(1);
                telegram.privateChat(7).says("/skills");
                for (String page : List.of("health", "ready", "metrics")) {
                    said.add(page(status.port(), page));
                }
            }
            telegram.failsNoMore();
            telegram.privateChat(8).says("/skills");
            telegram.privateChat(8).hears();
            telegram.revokesToken();
            telegram.privateChat(8).says("/skills"); // ends the poll that was under way
            said.add("exit " + exit.get(30, TimeUnit.SECONDS) + settings
                    + door.pulse().trouble());
        }
        assertTrue(said.stream().anyMatch(line -> line.contains("Telegram does not know this bot")));
        assertTrue(said.stream().anyMatch(line -> line.contains("careerbot_polls_total")));
        assertFalse(isSaid(), () -> String.join("\n", said));
        said.add("planted: " + token.value());
        assertTrue(isSaid());
    }

    private static String page(int port, String page) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/" + page);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void call() {
        Outcome outcome = api.call(new SendMessage("7", "hello")).join();
        said.add(outcome.toString());
    }
}
