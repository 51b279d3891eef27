package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.log.LogListener;
import dev.careerbot.settings.SomeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, as it reads the log. */
@Isolated
@Timeout(60)
class WrongTokenTest {
    @AutoClose
    private final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    private Path folder;

    @Test
    void endsWithACodeOfItsOwnAndOneLineOnWhatToDo() throws Exception {
        try (LogListener log = LogListener.toAll("dev.careerbot")) {
            telegram.revokesToken();
            TelegramDoor door = House.telegram(
                    CompletableFuture.completedFuture(TheGuide.guide()),
                    Optional.empty(),
                    SomeSettings.telegram(telegram.token(), telegram.url(), folder),
                    Clock.systemUTC());
            assertEquals(TelegramDoor.REFUSED, Doors.run(door).get(5, TimeUnit.SECONDS));
            List<String> lines = log.events().stream()
                    .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                    .map(ILoggingEvent::getFormattedMessage)
                    .toList();
            assertEquals(1, lines.size(), lines.toString());
            assertTrue(lines.get(0).contains("@BotFather"), lines.toString());
        }
    }
}
