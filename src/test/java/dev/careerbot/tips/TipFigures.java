package dev.careerbot.tips;

import dev.careerbot.TempFolder;
import dev.careerbot.conversation.Chat;
import dev.careerbot.meters.Meters;
import dev.careerbot.store.Database;
import dev.careerbot.store.SettableClock;
import dev.careerbot.store.SqlSubscribers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;

/** How fast tips are taken and settled, how soon the next is found, and how late the last of many comes. */
public final class TipFigures {
    private static final Instant HOUR = Instant.parse("2026-03-03T08:30:00Z");
    private static final int A_BATCH = 500;
    private static final int AT_ONCE = 256;
    private static final Path MEMORY = Path.of("/dev/shm");

    private final SettableClock clock = new SettableClock();
    private final RecordingOutbox outbox = new RecordingOutbox(clock);
    private final Database database;
    private final SqlSubscribers subscribers;

    private TipFigures(Path folder) {
        database = Database.open(folder, Rounds.BOT);
        subscribers = new SqlSubscribers(database);
        clock.set(HOUR.minusSeconds(3_600));
    }

    /** From one chat's id to another's, whose hours are a minute apart in turn, or all the same. */
    private void subscribe(long first, long last, int minutes) {
        // Many at a time, as what waits is committed together.
        ForkJoinPool many = new ForkJoinPool(AT_ONCE);
        many.submit(() -> LongStream.rangeClosed(first, last).parallel().forEach(chat -> {
                    Instant hour = HOUR.plusSeconds(60 * (chat % minutes));
                    Schedule schedule = Rounds.at(hour.toString().substring(11, 16), "UTC");
                    Subscriber ignored =
                            subscribers.change(new Chat(chat, 0), is -> is.subscribed(schedule, clock.instant()));
                }))
                .join();
        many.shutdown();
    }

    private Step taken(Subscriber due) {
        Claim claim = due.claim(AllTips.POOL.next(due.course(), due.taste()).orElseThrow());
        return new Step(due.taken(claim), claim);
    }

    private double claimAndFinish(int number) {
        clock.set(HOUR);
        long began = System.nanoTime();
        int done = 0;
        while (done < number) {
            List<Claim> claims =
                    subscribers.take(clock.instant(), A_BATCH, this::taken).claims();
            if (claims.isEmpty()) {
                throw new IllegalStateException("only " + done + " were due");
            }
            subscribers.sent(claims.stream().map(Claim::chat).toList());
            done += claims.size();
        }
        return number / ((System.nanoTime() - began) / 1e9);
    }

    /** The first, which prepares the statement and reads the pages that it needs, comes first; the rest in order. */
    private double[] nextDueMillis(int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            if (subscribers.nextDue().isEmpty()) {
                throw new IllegalStateException("nothing is due");
            }
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis, 1, times);
        return millis;
    }

    private double takeOneMillis(int times) {
        clock.set(HOUR.plusSeconds(60));
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            subscribers.take(clock.instant(), 1, this::taken);
        }
        return (System.nanoTime() - began) / 1e6 / times;
    }

    /** One after the other as the loop takes them, each a tick of Telegram's pace after the one before. */
    private void broadcast(int number, TipRules rules) {
        TipCounts counts = new TipCounts(Meters.IGNORED);
        Postman postman = new Postman(
                new Postman.Round(subscribers, () -> AllTips.BRIEFLY, rules, clock, counts),
                outbox,
                new Rest(() -> 0),
                () -> {});
        outbox.pushed.clear();
        clock.set(HOUR);
        Duration tick = Duration.ofSeconds(1).dividedBy(rules.perSecond());
        while (!postman.send(1).claims().isEmpty()) {
            clock.passes(tick);
        }
        List<Long> lateness = new ArrayList<>();
        outbox.pushed.forEach(
                push -> lateness.add(Duration.between(HOUR, push.at()).toSeconds()));
        TipCounts.Snapshot all = counts.snapshot();
        System.out.printf(
                "broadcast of %,d at %d a second: %,d sent, %,d dropped; the middle one %s late, the last one %s%n",
                number,
                rules.perSecond(),
                all.sent(),
                number - all.sent(),
                Duration.ofSeconds(lateness.get(lateness.size() / 2)),
                Duration.ofSeconds(lateness.get(lateness.size() - 1)));
    }

    private static TipFigures fresh(String name) throws IOException {
        return new TipFigures(TempFolder.named("tips-" + name));
    }

    /** In memory where there is a folder that is: in simulated time the disk's syncs are only waited for. */
    private static TipFigures freshInMemory(String name) throws IOException {
        return Files.isWritable(MEMORY) ? new TipFigures(TempFolder.in(MEMORY, "tips-" + name)) : fresh(name);
    }

    /** {@code TipFigures [due] [stored] [broadcast]}. */
    public static void main(String[] args) throws IOException {
        int due = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int stored = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int broadcast = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;

        TipFigures warm = fresh("warm");
        warm.subscribe(1, 5_000, 1);
        double ignored = warm.claimAndFinish(5_000);

        TipFigures claims = fresh("claims");
        claims.subscribe(1, due, 1);
        System.out.printf(
                "claimed and finished, %,d due (goal: at least 10,000 a second): %,.0f a second%n",
                due, claims.claimAndFinish(due));
        claims.database.close();

        TipFigures large = fresh("large");
        large.subscribe(1, stored, 840);
        double[] millis = large.nextDueMillis(1_001);
        System.out.printf(
                "next due of %,d (goal: under 5 ms): %.3f ms in the middle, %.3f ms at p99, %.3f ms at most; the very"
                        + " first %.3f ms%n",
                stored, millis[500], millis[990], millis[1_000], millis[0]);
        System.out.printf("one taken of %,d, made durable: %.3f ms%n", stored, large.takeOneMillis(200));
        large.database.close();

        for (int number : new int[] {10_000, broadcast}) {
            TipFigures many = freshInMemory("broadcast");
            many.subscribe(1, number, 1);
            many.broadcast(number, AllTips.RULES);
            many.database.close();
        }
        warm.database.close();
    }
}
