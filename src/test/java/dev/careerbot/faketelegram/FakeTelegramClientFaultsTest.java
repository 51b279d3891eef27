package dev.careerbot.faketelegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** How the library that the bot uses takes the trouble that this server makes. */
class FakeTelegramClientFaultsTest {
    private static final long ANNA = 7_000_000_001L;

    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    private final TelegramUrl url = new TelegramUrl("http", "127.0.0.1", telegram.port(), false);
    private final OkHttpTelegramClient bot = new OkHttpTelegramClient(
            new OkHttpClient.Builder().retryOnConnectionFailure(false).build(), telegram.token(), url);

    FakeTelegramClientFaultsTest() {
        telegram.privateChat(ANNA);
    }

    private SendMessage hello() {
        return new SendMessage(String.valueOf(ANNA), "hello");
    }

    @Test
    void brokenAnswersBecomeErrorsOfTheLibrary() {
        List<Fault> faults = List.of(
                Fault.html(502),
                Fault.body(200, ""),
                Fault.garbage(),
                Fault.truncated(),
                Fault.cutOff(),
                Fault.hangUp(),
                Fault.hangUpUnread(),
                Fault.oddResult(Json.object().put("message_id", "one")));
        for (Fault fault : faults) {
            telegram.fails("sendMessage", fault).times(1);
            assertThrows(TelegramApiException.class, () -> bot.execute(hello()));
        }
        assertEquals(7, telegram.calls("sendMessage").size(), "all but the unread one");
        assertEquals(3, telegram.sent(ANNA).size(), "truncated, cut off and odd ones took effect");
    }

    @Test
    void silenceAndDripsAreEndedByTheCallersOwnLimit() {
        OkHttpTelegramClient hurried = new OkHttpTelegramClient(
                new OkHttpClient.Builder().callTimeout(Duration.ofMillis(400)).build(), telegram.token(), url);
        for (Fault fault : List.of(Fault.silence(), Fault.drip(Duration.ofMillis(50)))) {
            telegram.fails("getMe", fault).times(1);
            BotApiMethod<?> getMe = new GetMe();
            assertThrows(TelegramApiException.class, () -> hurried.execute(getMe));
        }
    }

    @Test
    void aClientThatSilentlySendsAgainIsSeen() throws TelegramApiException {
        OkHttpTelegramClient eager = new OkHttpTelegramClient(new OkHttpClient(), telegram.token(), url);
        eager.execute(hello());
        telegram.fails("sendMessage", Fault.hangUp().applied()).times(1);
        eager.execute(hello());
        assertEquals(3, telegram.calls("sendMessage").size());
        assertEquals(3, telegram.sent(ANNA).size(), "the person reads the second message twice");
    }
}
