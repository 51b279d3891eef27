package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.conversation.Chat;
import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.guide.TopicId;
import dev.careerbot.tips.Course;
import dev.careerbot.tips.Schedule;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Taste;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of who gets tips, and what is not. */
class SqlSubscribersTest {
    private static final long BOT = 5_000_000_007L;
    private static final Chat ANNA = new Chat(7_654_321_001L, 0);
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private SqlSubscribers subscribers;

    @BeforeEach
    void open() {
        database = Database.open(folder, BOT);
        subscribers = new SqlSubscribers(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void restart() {
        database.close();
        open();
    }

    private static Schedule madrid(String hour) {
        return new Schedule(LocalTime.parse(hour), ZoneId.of("Europe/Madrid"), false, null);
    }

    private Subscriber subscribe(Chat chat, String hour) {
        return subscribers.change(chat, is -> is.subscribed(madrid(hour), NOW));
    }

    private void set(String column, String value, Chat chat) {
        database.write(sql -> sql.change("update subscriber set " + column + " = ? where chat = ?", value, chat.id()));
    }

    @Test
    void everythingComesBackAsItWas() {
        Schedule schedule = new Schedule(
                LocalTime.of(23, 59), ZoneId.of("America/Argentina/Buenos_Aires"), true, LocalDate.of(2026, 3, 9));
        Subscriber full = new Subscriber(
                new Chat(-1_001_234_567_890L, 17),
                schedule,
                new Taste(Set.of("ml-engineer"), Set.of("tools", "kpis")),
                new Course(
                        -3,
                        2,
                        TopicId.of("ml-engineer/tools/python"),
                        Map.of(TopicId.of("ml-engineer/kpis/latency"), -2, TopicId.of("ml-engineer/tools/git"), 1)),
                LocalDate.of(2026, 3, 1),
                schedule.onOrAfter(LocalDate.of(2026, 3, 3)),
                NOW,
                true,
                true,
                true);
        subscribers.change(full.chat(), fresh -> full);
        Subscriber bare = subscribers.change(ANNA, fresh -> fresh);
        restart();
        assertEquals(full, subscribers.find(full.chat().id()).orElseThrow());
        assertEquals(bare, subscribers.find(ANNA.id()).orElseThrow());
        assertTrue(subscribers.find(1).isEmpty());
    }

    @Test
    void theNextThatIsDueIsFoundByAnIndex() {
        for (String query : List.of(SqlSubscribers.DUE, SqlSubscribers.DUE_AGAIN, SqlSubscribers.NEXT_DUE)) {
            Object[] values = query.equals(SqlSubscribers.NEXT_DUE) ? new Object[0] : new Object[] {0, 1};
            String index = query.equals(SqlSubscribers.DUE_AGAIN) ? "subscriber_again" : "subscriber_due";
            List<String> steps = database.read(
                    sql -> sql.all("explain query plan " + query, row -> row.getString("detail"), values));
            String plan = String.join(" ", steps);
            assertTrue(plan.contains("INDEX " + index), plan);
            assertFalse(plan.contains("B-TREE"), plan);
        }
    }

    @Test
    void aNewIdTakesTheSubscriptionAndTheTalksAlong() {
        Chat group = new Chat(-100, 0);
        subscribe(group, "08:30");
        SqlStates states = new SqlStates(database, new SettableClock(), Duration.ofDays(1));
        states.keep("telegram/-100/0/5", State.fresh());
        SqlInbox inbox = new SqlInbox(database, new SettableClock());
        inbox.moved(new Inbox.Move(-100, -1_007, "telegram/-100/", "telegram/-1007/"));
        inbox.moved(new Inbox.Move(-100, -1_007, "telegram/-100/", "telegram/-1007/"));
        assertTrue(subscribers.find(-100).isEmpty());
        assertEquals(madrid("08:30"), subscribers.find(-1_007).orElseThrow().schedule());
        assertEquals(
                List.of("telegram/-1007/0/5"),
                database.read(sql -> sql.all("select name from talk", row -> row.getString(1))));
    }

    @Test
    void whoSubscribedUnderTheNewIdAlreadyHasOneSubscription() {
        subscribe(new Chat(-100, 0), "08:30");
        subscribe(new Chat(-1_007, 3), "20:00");
        subscribers.moved(-100, -1_007);
        assertTrue(subscribers.find(-100).isEmpty());
        assertEquals(madrid("20:00"), subscribers.find(-1_007).orElseThrow().schedule());
    }

    @Test
    void newRulesOfZonesGiveEverySlotItsTimeAnew() {
        subscribe(ANNA, "08:30");
        assertEquals(0, subscribers.recover(NOW));
        // As if it had been worked out when Madrid was thought to be an hour further east.
        Instant right = Instant.parse("2026-03-03T07:30:00Z");
        String wrong = "" + right.minusSeconds(3_600).toEpochMilli();
        set("slot_at", wrong, ANNA);
        set("due", wrong, ANNA);
        assertEquals(0, subscribers.recover(NOW));
        assertEquals(
                Instant.ofEpochMilli(Long.parseLong(wrong)),
                subscribers.nextDue().orElseThrow());
        database.write(sql -> sql.change("update mark set value = '1999z' where name = 'zone rules'"));
        assertEquals(0, subscribers.recover(NOW));
        assertEquals(right, subscribers.nextDue().orElseThrow());
    }

    @Test
    void aZoneThatThereIsNoMoreLetsTheSubscriptionLapse() {
        subscribe(ANNA, "08:30");
        set("zone", "Europe/Atlantis", ANNA);
        assertFalse(subscribers.find(ANNA.id()).orElseThrow().isSubscribed());
    }

    @Test
    void whatWasOnItsWayIsOverAfterARestart() {
        Subscriber anna = subscribe(ANNA, "08:30");
        subscribers.change(
                ANNA,
                is -> new Subscriber(
                        is.chat(),
                        is.schedule(),
                        is.taste(),
                        is.course(),
                        LocalDate.of(2026, 3, 2),
                        is.next(),
                        is.due(),
                        true,
                        false,
                        false));
        assertTrue(subscribers.nextDue().isEmpty(), "nothing is taken twice at a time");
        restart();
        assertEquals(1, subscribers.recover(NOW));
        assertEquals(0, subscribers.recover(NOW));
        assertEquals(anna.due(), subscribers.nextDue().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 3, 2),
                subscribers.find(ANNA.id()).orElseThrow().lastDate());
    }

    @Test
    void nothingOfWhoIsForgottenStaysInTheFiles() throws IOException {
        for (long other = 1; other < 400; other++) {
            subscribe(new Chat(other, 0), "08:30");
        }
        subscribe(ANNA, "06:17");
        set("zone", "Pacific/Kiritimati", ANNA);
        subscribe(ANNA, "06:18");
        set("zone", "Pacific/Kiritimati", ANNA);
        Files.write(folder.resolve("careerbot.db.before-2"), idOf(ANNA));
        assertTrue(filesHold(idOf(ANNA)) && filesHold(bytes("Kiritimati")), "the scan finds what is there");
        subscribers.forget(ANNA.id());
        database.leaveNoTrace();
        assertFalse(filesHold(idOf(ANNA)));
        assertFalse(filesHold(bytes("Kiritimati")));
        assertFalse(filesHold(bytes("06:1")));
        assertTrue(filesHold(bytes("08:30")), "the others are still there");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As SQLite writes it: in six bytes, the highest first. */
    private static byte[] idOf(Chat chat) {
        byte[] bytes = new byte[6];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (chat.id() >> 8 * (bytes.length - 1 - i));
        }
        return bytes;
    }

    private boolean filesHold(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> {
                try {
                    return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
