package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import dev.careerbot.TheGuide;
import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Delivery;
import dev.careerbot.conversation.Outbox;
import dev.careerbot.guide.Item;
import dev.careerbot.guide.TopicId;
import dev.careerbot.log.LogListener;
import dev.careerbot.reply.Reply;
import dev.careerbot.store.Database;
import dev.careerbot.store.SettableClock;
import dev.careerbot.store.SqlSubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The loop: when it wakes, when it waits, how it ends. */
@Timeout(60)
class DailyTipsTest {
    private static final Instant HOUR = Instant.parse("2026-03-03T08:30:00Z");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final RecordingOutbox outbox = new RecordingOutbox(clock);
    private Database database;
    private SqlSubscribers subscribers;

    @BeforeEach
    void open() {
        database = Database.open(folder, Rounds.BOT);
        subscribers = new SqlSubscribers(database);
        clock.set(HOUR.minusSeconds(3_600));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void subscribe(long first, long last) {
        LongStream.rangeClosed(first, last).parallel().forEach(chat -> {
            Subscriber ignored = subscribers.change(
                    new Chat(chat, 0), is -> is.subscribed(Rounds.at("08:30", "UTC"), clock.instant()));
        });
    }

    private DailyTips loop(int perSecond) {
        return new DailyTips(subscribers, () -> AllTips.BRIEFLY, new TipRules(perSecond, Duration.ofHours(3)), clock);
    }

    @Test
    void aStoreThatFailsIsSaidOnceAMinute() throws InterruptedException {
        try (LogListener log = LogListener.to(DailyTips.class)) {
            Database closed = Database.open(folder.resolve("closed"), Rounds.BOT);
            SqlSubscribers failing = new SqlSubscribers(closed);
            closed.close();
            DailyTips tips =
                    new DailyTips(failing, () -> AllTips.BRIEFLY, new TipRules(30, Duration.ofHours(3)), clock);
            tips.begin(outbox);
            TimeUnit.MILLISECONDS.sleep(2_500);
            tips.close();
            assertEquals(
                    1,
                    log.events().stream()
                            .filter(event -> event.getLevel() == Level.WARN)
                            .count());
        }
    }

    private static boolean await(BooleanSupplier isSo) throws InterruptedException {
        for (int i = 0; i < 4_000 && !isSo.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return isSo.getAsBoolean();
    }

    @Test
    void twoLoopsNeverSendTheSameTip() throws InterruptedException {
        subscribe(1, 300);
        clock.set(HOUR);
        try (DailyTips one = loop(100_000);
                DailyTips other = loop(100_000)) {
            one.begin(outbox);
            other.begin(outbox);
            assertTrue(await(() -> outbox.pushed.size() >= 300));
            assertTrue(await(() ->
                    one.counts().snapshot().sent() + other.counts().snapshot().sent() == 300));
        }
        assertEquals(300, outbox.pushed.size());
        assertEquals(300, new HashSet<>(outbox.chats()).size());
    }

    @Test
    void whoSubscribesForSoonNeedNotWaitForTheSleepToEnd() throws InterruptedException {
        try (DailyTips tips = loop(25)) {
            tips.begin(outbox);
            TimeUnit.MILLISECONDS.sleep(50);
            clock.set(HOUR.minusMillis(100));
            subscribe(7, 7);
            clock.set(HOUR);
            assertTrue(await(() -> outbox.chats().equals(List.of(7L))));
        }
    }

    @Test
    void fewAreOnTheirWayAsLongAsNoneArrives() throws InterruptedException {
        subscribe(1, 20);
        clock.set(HOUR);
        CompletableFuture<Delivery> arrival = new CompletableFuture<>();
        outbox.answers = chat -> arrival;
        try (DailyTips tips = loop(100_000)) {
            tips.begin(outbox);
            assertTrue(await(() -> outbox.pushed.size() == 3));
            TimeUnit.MILLISECONDS.sleep(50);
            assertEquals(3, outbox.pushed.size());
            outbox.answers(RecordingOutbox.ARRIVED);
            arrival.complete(RecordingOutbox.ARRIVED);
            assertTrue(await(() -> tips.counts().snapshot().sent() == 20));
        }
    }

    @Test
    void whereEachTakesLongMoreAreOnTheirWay() throws InterruptedException {
        subscribe(1, 40);
        clock.set(HOUR);
        Queue<CompletableFuture<Delivery>> arrivals = new ConcurrentLinkedQueue<>();
        outbox.answers = chat -> {
            CompletableFuture<Delivery> arrival = new CompletableFuture<>();
            arrivals.add(arrival);
            return arrival;
        };
        try (DailyTips tips = loop(100_000)) {
            tips.begin(outbox);
            for (int expected : new int[] {3, 4, 5, 6}) {
                assertTrue(await(() -> arrivals.size() == expected), arrivals.size() + ", not " + expected);
                TimeUnit.MILLISECONDS.sleep(100);
                assertEquals(expected, arrivals.size());
                arrivals.remove().complete(RecordingOutbox.ARRIVED);
            }
        }
    }

    @Test
    void anotherGuideNeverPutsTheOldOnesPickIntoWords() throws InterruptedException {
        subscribe(1, 30);
        clock.set(HOUR);
        List<TipPool> halves = List.of(half(0), half(1));
        AtomicInteger asked = new AtomicInteger();
        Supplier<Tips> changing = () -> {
            TipPool its = halves.get(asked.getAndIncrement() % 2);
            return new Tips(its, (to, pick) -> {
                Pick own = its.next(to.course(), to.taste()).orElseThrow();
                assertEquals(own, pick, "a pick of another guide");
                return new Words().daily(to, pick);
            });
        };
        try (DailyTips tips = new DailyTips(subscribers, changing, new TipRules(100_000, Duration.ofHours(3)), clock)) {
            tips.begin(outbox);
            assertTrue(await(() -> tips.counts().snapshot().sent() == 30));
        }
    }

    private static TipPool half(int which) {
        List<TopicId> all = TheGuide.guide().items().map(Item::id).toList();
        return TipPool.of(IntStream.range(0, all.size())
                .filter(i -> i % 2 == which)
                .mapToObj(all::get)
                .toList());
    }

    @Test
    void answersGoFirst() throws InterruptedException {
        subscribe(1, 1);
        clock.set(HOUR);
        boolean[] room = new boolean[1];
        Outbox busy = new Outbox() {
            @Override
            public CompletionStage<Delivery> push(Chat to, Reply reply) {
                return outbox.push(to, reply);
            }

            @Override
            public int saidLately() {
                return room[0] ? 27 : 28;
            }
        };
        try (DailyTips tips = loop(25)) {
            tips.begin(busy);
            TimeUnit.MILLISECONDS.sleep(100);
            assertEquals(List.of(), outbox.pushed);
            assertFalse(subscribers.find(1).orElseThrow().sending(), "nor is its slot taken");
            room[0] = true;
            assertTrue(await(() -> outbox.pushed.size() == 1));
        }
    }

    @Test
    void atTheEndNothingMoreBeginsAndWhatIsOnItsWayArrives() throws InterruptedException {
        subscribe(1, 100);
        clock.set(HOUR);
        CompletableFuture<Delivery> arrival = new CompletableFuture<>();
        outbox.answers = chat -> arrival;
        DailyTips tips = loop(100_000);
        tips.begin(outbox);
        assertTrue(await(() -> outbox.pushed.size() == 3));
        tips.hold();
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                .execute(() -> arrival.complete(RecordingOutbox.ARRIVED));
        tips.close();
        assertEquals(3, outbox.pushed.size());
        assertEquals(3, tips.counts().snapshot().sent());
        assertEquals(0, subscribers.recover(clock.instant()), "nothing is in doubt");
    }

    @Test
    void aTipThatCannotBeWordedHoldsUpNoOther() throws InterruptedException {
        subscribe(1, 2);
        clock.set(HOUR);
        TipWords broken = (to, pick) -> {
            if (to.chat().id() == 1) {
                throw new IllegalStateException("no words");
            }
            return new Words().daily(to, pick);
        };
        try (DailyTips tips = new DailyTips(subscribers, () -> new Tips(AllTips.POOL, broken), AllTips.RULES, clock)) {
            tips.begin(outbox);
            assertTrue(await(() -> outbox.chats().equals(List.of(2L))));
        }
    }
}
