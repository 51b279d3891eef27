package dev.careerbot.tips;

import dev.careerbot.conversation.Chat;
import dev.careerbot.meters.Meters;
import dev.careerbot.store.Database;
import dev.careerbot.store.SettableClock;
import dev.careerbot.store.SqlSubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A postman on a real file, whose clock and whose outbox a test has in its hands. */
final class Rounds implements AutoCloseable {
    static final long BOT = 5_000_000_007L;

    private final Path folder;
    final SettableClock clock = new SettableClock();
    final RecordingOutbox outbox = new RecordingOutbox(clock);
    final TipPool pool = AllTips.POOL;
    TipCounts counts = new TipCounts(Meters.IGNORED);
    Database database;
    SqlSubscribers subscribers;
    Postman postman;
    private long nanos;

    Rounds(Path folder) {
        this.folder = folder;
        open();
    }

    private void open() {
        database = Database.open(folder, BOT);
        subscribers = new SqlSubscribers(database);
        counts = new TipCounts(Meters.IGNORED);
        postman = new Postman(
                new Postman.Round(subscribers, () -> AllTips.BRIEFLY, AllTips.RULES, clock, counts),
                outbox,
                new Rest(() -> nanos),
                () -> {});
        counts.recovered(subscribers.recover(clock.instant()));
    }

    /** As after the process has ended, in order or not. */
    void restart() {
        database.close();
        open();
    }

    static Schedule at(String hour, String zone) {
        return new Schedule(LocalTime.parse(hour), ZoneId.of(zone), false, null);
    }

    Subscriber subscribe(long chat, String hour, String zone) {
        return subscribers.change(new Chat(chat, 0), is -> is.subscribed(at(hour, zone), clock.instant()));
    }

    Subscriber of(long chat) {
        return subscribers.find(chat).orElseThrow();
    }

    /** Sends what is due now; says how many that were. */
    int work() {
        int sent = 0;
        TipQueue.Taken taken;
        do {
            taken = postman.send(1);
            sent += taken.claims().size();
        } while (taken.more());
        return sent;
    }

    /** Works in steps until then, as the loop does. */
    void workUntil(Instant then, Duration step) {
        while (clock.instant().isBefore(then)) {
            clock.passes(step);
            int ignored = work();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
