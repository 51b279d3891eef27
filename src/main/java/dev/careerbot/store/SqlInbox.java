package dev.careerbot.store;

import dev.careerbot.conversation.State;
import dev.careerbot.edge.telegram.intake.Erasure;
import dev.careerbot.edge.telegram.intake.Inbox;
import dev.careerbot.edge.telegram.intake.RawUpdate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The updates that wait for an answer, and the ids of those that have one. */
public final class SqlInbox implements Inbox {
    /** Telegram keeps an update for a day; an hour more for clocks that differ. */
    public static final Duration REMEMBERED = Duration.ofHours(25);

    private static final int LONGEST_REASON = 200;
    private static final String ADD = "insert into waiting (id, arrival, chat, kind, json, received, tries)"
            + " select ?, ?, ?, ?, ?, ?, 0 where not exists (select 1 from answered where id = ?)"
            + " on conflict (id) do nothing";
    private static final String COLUMNS = "select id, chat, kind, json, received from waiting ";
    private static final String WAITING = COLUMNS + "order by arrival";
    private static final String FIND = COLUMNS + "where id = ?";
    private static final String FORGET = "delete from waiting where id = ?";
    /** What came later is a first visit. */
    private static final String FORGET_UP_TO =
            "delete from waiting where chat = ? and arrival <= (select arrival from waiting where id = ?)";

    private static final String REMEMBER = "insert into answered (id, at) values (?, ?) on conflict (id) do nothing";
    private static final String PUT_ASIDE =
            "insert into put_aside (id, kind, reason, at) values (?, ?, ?, ?) on conflict (id) do nothing";

    private final Database database;
    private final Clock clock;
    private final BiConsumer<String, State> saved;
    private final AtomicLong arrivals;

    public SqlInbox(Database database, Clock clock) {
        this(database, clock, (talk, state) -> {});
    }

    /** @param saved hears of every talk whose state is durable now */
    public SqlInbox(Database database, Clock clock, BiConsumer<String, State> saved) {
        this.saved = saved;
        this.database = database;
        this.clock = clock;
        this.arrivals = new AtomicLong(
                database.read(sql -> sql.one("select coalesce(max(arrival), 0) from waiting", row -> row.getLong(1))
                        .orElse(0L)));
    }

    @Override
    public List<RawUpdate> add(List<RawUpdate> batch) {
        return database.write(sql -> {
            List<RawUpdate> added = new ArrayList<>();
            for (RawUpdate update : batch) {
                if (insert(sql, update) > 0) {
                    added.add(update);
                }
            }
            return added;
        });
    }

    private int insert(Sql sql, RawUpdate update) throws SQLException {
        return sql.change(
                ADD,
                update.id(),
                arrivals.incrementAndGet(),
                update.chat(),
                update.kind(),
                update.json(),
                update.received().toEpochMilli(),
                update.id());
    }

    @Override
    public void waiting(Consumer<RawUpdate> each) {
        int ignored = database.read(sql -> sql.each(WAITING, row -> each.accept(update(row))));
    }

    @Override
    public Optional<RawUpdate> find(long updateId) {
        return database.read(sql -> sql.one(FIND, SqlInbox::update, updateId));
    }

    private static RawUpdate update(ResultSet row) throws SQLException {
        return new RawUpdate(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }

    @Override
    public CompletableFuture<Void> done(long updateId, String talk, @Nullable State state) {
        return database.writeSoon(sql -> {
                    long now = clock.millis();
                    if (state != null) {
                        SqlStates.keep(sql, talk, state, now);
                    }
                    return answered(sql, updateId, now);
                })
                .thenAccept(ignored -> {
                    if (state != null) {
                        saved.accept(talk, state);
                    }
                });
    }

    private static int answered(Sql sql, long updateId, long now) throws SQLException {
        sql.change(FORGET, updateId);
        return sql.change(REMEMBER, updateId, now);
    }

    /** May be told again, and from both sides: a talk that has gone on under its new name is the newer one. */
    @Override
    public void moved(Move move) {
        int rest = move.talks().length() + 1;
        String named = move.talks() + "%";
        database.write(sql -> {
            sql.change(
                    "delete from talk where name like ? and ? || substr(name, ?) in (select name from talk)",
                    named,
                    move.now(),
                    rest);
            sql.change("update talk set name = ? || substr(name, ?) where name like ?", move.now(), rest, named);
            return SqlSubscribers.move(sql, move.from(), move.to());
        });
    }

    @Override
    public void erase(long updateId, Erasure erasure) {
        int ignored = database.write(sql -> {
            for (String talks : erasure.talks()) {
                sql.change("delete from talk where name like ?", talks);
            }
            SqlSubscribers.forget(sql, erasure.chat());
            sql.change(FORGET_UP_TO, erasure.chat(), updateId);
            return answered(sql, updateId, clock.millis());
        });
        database.leaveNoTrace();
    }

    @Override
    public int failed(long updateId) {
        return database.write(sql -> {
            sql.change("update waiting set tries = tries + 1 where id = ?", updateId);
            return sql.one("select tries from waiting where id = ?", row -> row.getInt(1), updateId)
                    .orElse(Integer.MAX_VALUE);
        });
    }

    @Override
    public void putAside(long updateId, String kind, String reason) {
        String brief = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        database.write(sql -> {
            long now = clock.millis();
            sql.change(PUT_ASIDE, updateId, kind, brief, now);
            return answered(sql, updateId, now);
        });
    }

    /** Forgets the ids that Telegram cannot send again, and what was put aside that long ago. */
    public void sweep() {
        long before = clock.millis() - REMEMBERED.toMillis();
        database.write(sql -> sql.change("delete from answered where at <= ?", before)
                + sql.change(
                        "delete from put_aside where at <= ?",
                        clock.millis() - Duration.ofDays(30).toMillis()));
    }
}
