package dev.careerbot.store;

import dev.careerbot.conversation.State;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.conversation.StateText;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where each talk stands, until it has rested for so long. */
public final class SqlStates implements StateStore {
    private static final String KEEP = "insert into talk (name, state, kept) values (?, ?, ?)"
            + " on conflict (name) do update set state = excluded.state, kept = excluded.kept";

    private static final StateText TEXT = new StateJson();

    private final Database database;
    private final Clock clock;
    private final Duration life;

    public SqlStates(Database database, Clock clock, Duration life) {
        this.database = database;
        this.clock = clock;
        this.life = life;
    }

    @Override
    public State recall(String talk) {
        return database.read(sql -> sql.one(
                        "select state from talk where name = ? and kept > ?",
                        row -> row.getString(1),
                        talk,
                        clock.millis() - life.toMillis())
                .map(TEXT::read)
                .orElseGet(State::fresh));
    }

    @Override
    public void keep(String talk, State state) {
        database.write(sql -> keep(sql, talk, state, clock.millis()));
    }

    @Override
    public void forget(String talk) {
        database.write(sql -> sql.change("delete from talk where name = ?", talk));
    }

    /** Also those that have rested for too long and are not swept yet: they are still there. */
    @Override
    public Map<String, State> allCalled(String names) {
        return database.read(sql -> sql
                .all(
                        "select name, state from talk where name like ? order by name",
                        row -> Map.entry(row.getString(1), TEXT.read(row.getString(2))),
                        names)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new)));
    }

    static int keep(Sql sql, String talk, State state, long now) throws SQLException {
        return sql.change(KEEP, talk, TEXT.write(state), now);
    }

    /** Drops the talks that have rested for too long. */
    public void sweep() {
        database.write(sql -> sql.change("delete from talk where kept <= ?", clock.millis() - life.toMillis()));
    }
}
