package dev.careerbot.edge.telegram.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.edge.telegram.api.ApiUrl;
import dev.careerbot.edge.telegram.api.BotApi;
import dev.careerbot.edge.telegram.api.Outcome;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.settings.Token;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A sender on a real socket: what it told stands in {@code events}, and its time can be put forward. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
abstract class SenderScene {
    static final long ANNA = 7_000_000_001L;
    static final long BEN = 7_000_000_002L;
    static final Drawn BOLD = new Drawn("hello", List.of(new Drawn.Mark(Drawn.Look.BOLD, 0, 5)), List.of());

    @AutoClose
    final FakeTelegram telegram = FakeTelegram.start();

    @AutoClose
    final BotApi api = new BotApi(
            Token.of(telegram.token()).orElseThrow(), ApiUrl.of(URI.create(telegram.url())), Duration.ofSeconds(2));

    final List<String> events = Collections.synchronizedList(new ArrayList<>());

    volatile Duration passed = Duration.ZERO;

    @AutoClose
    final TelegramSender sender = new TelegramSender(
            api,
            new SendEvents() {
                @Override
                public void sent(Outgoing.Message message, int id) {
                    events.add("sent " + message.chat() + " " + id);
                }

                @Override
                public void unreachable(long chat, String why) {
                    events.add("unreachable " + chat + " " + why);
                }

                @Override
                public void moved(long from, long to) {
                    events.add("moved " + from + " " + to);
                }
            },
            () -> System.nanoTime() + passed.toNanos());

    final Speaker anna = telegram.privateChat(ANNA);
    final Speaker ben = telegram.privateChat(BEN);

    @AfterEach
    void nothingMalformedWasSent() {
        assertEquals(List.of(), telegram.violations());
    }

    Outcome say(long chat, String text) {
        // What is tried for ever shall fail its test and not hold it up.
        return sender.enqueue(new Outgoing.Message(chat, text))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    long calls() {
        return telegram.calls("sendMessage").size();
    }
}
