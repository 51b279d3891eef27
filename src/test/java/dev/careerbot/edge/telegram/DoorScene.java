package dev.careerbot.edge.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.House;
import dev.careerbot.TheGuide;
import dev.careerbot.faketelegram.FakeTelegram;
import dev.careerbot.faketelegram.Speaker;
import dev.careerbot.guide.Guide;
import dev.careerbot.settings.Settings;
import dev.careerbot.settings.SomeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Anna and the whole bot with its store, which a test starts and stops. */
@Timeout(60)
abstract class DoorScene {
    static final long ANNA = 7_654_321_987L;
    static final Duration SOON = Duration.ofSeconds(20);

    @AutoClose
    final FakeTelegram telegram = FakeTelegram.start();

    @TempDir
    Path folder;

    final Speaker anna = telegram.privateChat(ANNA);
    TelegramDoor door;
    CompletableFuture<Integer> exit;

    @AfterEach
    void keepsTheRules() {
        assertEquals(List.of(), telegram.violations());
    }

    void start() {
        start(CompletableFuture.completedFuture(TheGuide.guide()));
    }

    void start(CompletableFuture<Guide> guide) {
        start(guide, SomeSettings.telegram(telegram.token(), telegram.url(), folder), Clock.systemUTC());
    }

    void start(CompletableFuture<Guide> guide, Settings settings, Clock clock) {
        door = House.telegram(guide, Optional.empty(), settings, clock);
        exit = Doors.run(door);
    }

    void stop() throws Exception {
        door.stop();
        assertEquals(0, exit.get(10, TimeUnit.SECONDS));
    }

    boolean isAllConfirmed() {
        return telegram.updateCounts().waiting() == 0;
    }
}
