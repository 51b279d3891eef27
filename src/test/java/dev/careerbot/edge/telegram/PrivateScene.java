package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.faketelegram.Button;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.SeenMessage;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.faketelegram.Tap;
import dev.careerbot.memory.CachedStates;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;

/** Anna and the bot, through the library and over HTTP. */
@Timeout(60)
abstract class PrivateScene {
    @AutoClose
    final FakeTelegram telegram = FakeTelegram.start();

    final CachedStates states = new CachedStates();

    RunningBot bot = new RunningBot(telegram, 0, states);
    final Speaker anna = telegram.privateChat(7_000_000_001L);

    @AfterEach
    void nothingMalformedWasSent() throws InterruptedException {
        bot.close();
        assertEquals(List.of(), telegram.violations());
        assertEquals(List.of(), bot.inbox.putAside());
    }

    SeenMessage answerTo(String text) {
        anna.says(text);
        return anna.hears();
    }

    SeenMessage tapped(Button button) {
        Tap tap = anna.taps(button.caption());
        assertTrue(tap.awaitAnswered().toMillis() < 300);
        assertEquals("", tap.notice());
        return anna.hears();
    }
}
