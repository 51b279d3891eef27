package dev.careerbot.tips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.Delivery;
import dev.careerbot.meters.Meters;
import dev.careerbot.store.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a person, a network, a clock and an operator do: never two tips for a date, and never a pile. */
class AnyLifeTest {
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final int LIVES = 150;
    private static final int EVENTS = 250;

    /** A store of one, in memory. */
    private static final class One implements TipQueue {
        private Subscriber subscriber = Subscriber.fresh(new Chat(7, 0));

        @Override
        public Taken take(Instant now, int most, Function<Subscriber, Step> step) {
            if (nextDue().filter(due -> !due.isAfter(now)).isEmpty()) {
                return new Taken(List.of(), false);
            }
            Step taken = step.apply(subscriber);
            subscriber = taken.after();
            return new Taken(taken.claim() == null ? List.of() : List.of(taken.claim()), true);
        }

        @Override
        public void settle(List<Settlement> settlements) {
            settlements.forEach(settlement -> subscriber = settlement.how().apply(subscriber));
        }

        @Override
        public void sent(List<Long> chats) {
            Subscriber is = subscriber;
            subscriber = new Subscriber(
                    is.chat(),
                    is.schedule(),
                    is.taste(),
                    is.course(),
                    is.lastDate(),
                    is.next(),
                    is.due(),
                    false,
                    is.away(),
                    is.missed());
        }

        @Override
        public Optional<Instant> nextDue() {
            return subscriber.sending() ? Optional.empty() : Optional.ofNullable(subscriber.due());
        }

        @Override
        public int recover(Instant now) {
            boolean was = subscriber.sending();
            sent(List.of());
            subscriber = subscriber.recomputed(now);
            return was ? 1 : 0;
        }

        @Override
        public void onChange(Runnable changed) {}
    }

    private static final class Life {
        private final Random random;
        private final One store = new One();
        private final SettableClock clock = new SettableClock();
        private final TipCounts counts = new TipCounts(Meters.IGNORED);
        private final RecordingOutbox outbox = new RecordingOutbox(clock);
        private final List<LocalDate> given = new ArrayList<>();
        private Postman postman = postman();

        Life(long seed) {
            random = new Random(seed);
            clock.set(Instant.parse("2026-03-20T00:00:00Z").plusSeconds(random.nextInt(86_400 * 250)));
            outbox.answers = chat -> {
                LocalDate taken = store.subscriber.lastDate();
                LocalDate today = store.subscriber.schedule().today(clock.instant());
                assertEquals(today, taken, () -> "another date than it is there, life " + seed);
                return delivery(taken);
            };
        }

        private CompletableFuture<Delivery> delivery(LocalDate date) {
            int chance = random.nextInt(10);
            if (chance == 0) {
                return CompletableFuture.completedFuture(new Delivery.Later(Duration.ofSeconds(random.nextInt(4_000))));
            }
            if (chance == 1) {
                return CompletableFuture.completedFuture(new Delivery.Gone("blocked"));
            }
            given.add(date);
            return chance == 2
                    ? new CompletableFuture<>() // until the process is killed
                    : CompletableFuture.completedFuture(chance == 3 ? new Delivery.Unknown() : RecordingOutbox.ARRIVED);
        }

        private Postman postman() {
            return new Postman(
                    new Postman.Round(store, () -> AllTips.BRIEFLY, AllTips.RULES, clock, counts),
                    outbox,
                    new Rest(() -> 0),
                    () -> {});
        }

        private Schedule anySchedule() {
            return new Schedule(
                    LocalTime.of(random.nextInt(24), random.nextInt(4) * 15),
                    ZONES.get(random.nextInt(ZONES.size())),
                    random.nextInt(4) == 0,
                    null);
        }

        private void happens() {
            Instant now = clock.instant();
            Subscriber is = store.subscriber;
            switch (random.nextInt(20)) {
                case 0, 1, 2 -> store.subscriber = is.subscribed(anySchedule(), now);
                case 3 -> store.subscriber = is.unsubscribed();
                case 4 ->
                    store.subscriber = is.isSubscribed()
                            ? is.paused(is.schedule().today(now).plusDays(7), now)
                            : is;
                case 5 -> store.subscriber = is.paused(null, now);
                case 6 -> store.subscriber = is.back(now);
                case 7, 8 -> {
                    store.recover(now);
                    postman = postman();
                }
                case 9 -> clock.passes(Duration.ofMinutes(-random.nextInt(1_440)));
                case 10 -> clock.passes(Duration.ofHours(random.nextInt(80)));
                default -> clock.passes(Duration.ofMinutes(random.nextInt(900)));
            }
            int before = outbox.pushed.size();
            while (postman.send(1).more()) {
                // Until nothing is due.
            }
            assertTrue(outbox.pushed.size() - before <= 1, "never a pile");
        }

        void lives() {
            for (int i = 0; i < EVENTS; i++) {
                happens();
            }
            assertEquals(given.stream().distinct().toList(), given);
        }
    }

    @Test
    void noLifeBringsTwoTipsForADate() {
        int given = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            life.lives();
            given += life.given.size();
        }
        assertTrue(given > 5 * LIVES, "there were " + given);
    }
}
