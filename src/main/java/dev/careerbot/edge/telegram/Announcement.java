package dev.careerbot.edge.telegram;

import dev.careerbot.edge.telegram.api.Me;
import dev.careerbot.settings.Settings;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that all is well: when the first poll has succeeded and the bot's name has been asked for. */
final class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramDoor.class);

    private final Me me;
    private final Settings settings;
    private final AtomicInteger awaited = new AtomicInteger(2);

    Announcement(Me me, Settings settings) {
        this.me = me;
        this.settings = settings;
    }

    void polled() {
        sayIfAll();
    }

    void named() {
        sayIfAll();
    }

    private void sayIfAll() {
        if (awaited.decrementAndGet() == 0) {
            LOG.info(
                    "In Telegram as {}: updates come in from {}, and are kept in {} until they are answered.",
                    me.username().isEmpty() ? "a bot whose name is not known yet" : "@" + me.username(),
                    settings.telegramApiUrl().getHost(),
                    settings.dataDir().toAbsolutePath().normalize());
        }
    }
}
