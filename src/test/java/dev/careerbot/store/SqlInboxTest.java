package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.conversation.Memory;
import dev.careerbot.conversation.State;
import dev.careerbot.conversation.Trace;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import dev.careerbot.guide.TopicId;
import dev.careerbot.reply.Tap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits, what is remembered, and where talks stand, over restarts. */
class SqlInboxTest {
    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private Database database;
    private SqlInbox inbox;
    private SqlStates states;

    private void restart() {
        if (database != null) {
            database.close();
        }
        database = Database.open(folder, 5_000_000_007L);
        inbox = new SqlInbox(database, clock);
        states = new SqlStates(database, clock, Duration.ofMinutes(30));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RawUpdate update(long id) {
        return new RawUpdate(id, 77, "message", "{\"update_id\":" + id + "}", clock.instant());
    }

    private List<Long> waiting() {
        List<Long> ids = new ArrayList<>();
        inbox.waiting(update -> ids.add(update.id()));
        return ids;
    }

    private List<Long> added(long... ids) {
        return inbox.add(Arrays.stream(ids).mapToObj(this::update).toList()).stream()
                .map(RawUpdate::id)
                .toList();
    }

    private int rows(String table) {
        return database.read(sql -> sql.one("select count(*) from " + table, row -> row.getInt(1)))
                .orElseThrow();
    }

    @Test
    void keepsTheOrderOfArrivalOverARestartEvenWhenIdsFall() {
        restart();
        added(900, 901);
        restart();
        added(5, 6_000_000_000L);
        restart();
        assertEquals(List.of(900L, 901L, 5L, 6_000_000_000L), waiting());
        assertEquals(Optional.of(update(900)), inbox.find(900));
        assertEquals(Optional.empty(), inbox.find(902));
    }

    @Test
    void takesAnUpdateOnceWhetherItWaitsOrIsAnswered() {
        restart();
        assertEquals(List.of(1L, 2L), added(1, 2));
        assertEquals(List.of(3L), added(2, 3));
        inbox.done(2, "", null).join();
        restart();
        assertEquals(List.of(), added(1, 2, 3));
        assertEquals(List.of(1L, 3L), waiting());
    }

    @Test
    void forgetsAnAnsweredIdWhenTelegramCannotSendItAgain() {
        restart();
        added(1);
        inbox.done(1, "", null).join();
        clock.passes(Duration.ofHours(24));
        inbox.sweep();
        assertEquals(List.of(), added(1));
        clock.passes(Duration.ofHours(2));
        inbox.sweep();
        assertEquals(List.of(1L), added(1));
    }

    @Test
    void countsFailuresOverRestartsAndPutsAsideWithoutTheText() {
        restart();
        added(1);
        assertEquals(1, inbox.failed(1));
        restart();
        assertEquals(2, inbox.failed(1));
        inbox.putAside(1, "message", "IllegalStateException".repeat(20));
        assertEquals(List.of(), waiting());
        assertEquals(List.of(), added(1), "it is not begun anew");
        assertEquals(1, rows("put_aside"));
    }

    @Test
    void savesATalkTogetherWithItsAnswer() {
        restart();
        State state = new State.OnPay(
                "ml-engineer",
                List.of("es", "de"),
                List.of(),
                true,
                new Memory(
                        Optional.of("data-scientist"),
                        Optional.of("CA"),
                        List.of(Tap.whole("ml-engineer/challenges"), Tap.ask("compare")),
                        true,
                        List.of(TopicId.of("ml-engineer/skills/python")),
                        2,
                        true,
                        Trace.NONE));
        added(1);
        inbox.done(1, "talk", state).join();
        restart();
        assertEquals(state, states.recall("talk"));
        assertEquals(State.fresh(), states.recall("another"));
        clock.passes(Duration.ofMinutes(31));
        assertEquals(State.fresh(), states.recall("talk"), "it has rested for too long");
        states.sweep();
        assertEquals(0, rows("talk"));
    }

    @Test
    void talksGoWithTheirGroupHoweverOftenAndInWhateverOrderThatIsTold() {
        restart();
        State old = new State.OnPay("ml-engineer", List.of("de"), List.of(), false, Memory.EMPTY);
        State newer = new State.OnPay("ml-engineer", List.of("es"), List.of(), false, Memory.EMPTY);
        states.keep("telegram/-100/0/7", old);
        states.keep("telegram/-100/0/8", old);
        states.keep("telegram/-1007/0/8", newer);
        states.keep("telegram/-1009/0/7", old);
        for (int told = 0; told < 2; told++) {
            inbox.moved(new Inbox.Move(-100, -1007, "telegram/-100/", "telegram/-1007/"));
            assertEquals(old, states.recall("telegram/-1007/0/7"));
            assertEquals(newer, states.recall("telegram/-1007/0/8"), "it has gone on there already");
            assertEquals(3, rows("talk"));
        }
        // An answer that was being worked on in the old group when it moved, and then the move told from there.
        states.keep("telegram/-100/0/7", newer);
        inbox.moved(new Inbox.Move(-100, -1007, "telegram/-100/", "telegram/-1007/"));
        assertEquals(3, rows("talk"));
    }

    @Test
    void aTalkOfATopicComesBackAndOneThatCannotBeReadStartsAfresh() {
        restart();
        State state = new State.OnTopic(TopicId.of("ml-engineer/challenges/data-quality"), Memory.EMPTY);
        states.keep("talk", state);
        assertEquals(state, states.recall("talk"));
        for (String odd : List.of("", "{", "[]", "{\"topic\":\"no topic\"}", "7")) {
            database.write(sql -> sql.change("update talk set state = ? where name = 'talk'", odd));
            assertEquals(State.fresh(), states.recall("talk"), odd);
        }
        states.forget("talk");
        assertEquals(0, rows("talk"));
    }
}
