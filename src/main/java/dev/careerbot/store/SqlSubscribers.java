package dev.careerbot.store;

import dev.careerbot.conversation.Chat;
import dev.careerbot.tips.Claim;
import dev.careerbot.tips.Step;
import dev.careerbot.tips.Subscriber;
import dev.careerbot.tips.Subscribers;
import dev.careerbot.tips.TipQueue;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A row for each who gets tips, in the order in which they are due. */
public final class SqlSubscribers implements Subscribers, TipQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SqlSubscribers.class);

    /** So that a pile of slots that are over does not hold up the writer. */
    private static final int MOST_STEPS = 500;

    private static final String ZONE_RULES = "zone rules";
    private static final int A_BATCH = 1_000;
    /** No pause, weekend and day together reach further; what does was reckoned by a clock that was wrong. */
    private static final Duration FURTHEST = Duration.ofDays(12);

    private static final String ALL = "select " + String.join(", ", SubscriberRow.COLUMNS) + " from subscriber ";
    private static final String FIND = ALL + "where chat = ?";
    static final String DUE = ALL + "where sending = 0 and due <= ? and (slot_at is null or due <= slot_at)"
            + " order by due, chat limit ?";
    /**
     * Whose try failed and may be made again. Their hour came before that of all who wait for their first. The plus keeps
     * SQLite from the other index, in which the few would be looked for among all who are due.
     */
    static final String DUE_AGAIN =
            ALL + "where due > slot_at and due <= ? and +sending = 0 order by due, chat limit ?";
    /** Above 0 rather than not null, which SQLite does not look up in an index. */
    static final String NEXT_DUE = "select due from subscriber where sending = 0 and due > 0 order by due limit 1";

    private static final String INSERT = "insert into subscriber (" + String.join(", ", SubscriberRow.COLUMNS)
            + ") values ("
            + SubscriberRow.COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    private static final String UPDATE = "update subscriber set "
            + SubscriberRow.COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + " where chat = ?";

    private final Database database;
    private volatile Runnable changed = () -> {};

    public SqlSubscribers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Subscriber> find(long chat) {
        return database.read(sql -> find(sql, chat));
    }

    private static Optional<Subscriber> find(Sql sql, long chat) throws SQLException {
        return sql.one(FIND, SubscriberRow::read, chat);
    }

    @Override
    public Subscriber change(Chat chat, UnaryOperator<Subscriber> how) {
        Subscriber now = database.write(sql -> {
            Optional<Subscriber> before = find(sql, chat.id());
            Subscriber after = how.apply(before.orElseGet(() -> Subscriber.fresh(chat)));
            if (before.isEmpty()) {
                sql.change(INSERT, SubscriberRow.values(after));
            } else {
                update(sql, after);
            }
            return after;
        });
        changed.run();
        return now;
    }

    private static void update(Sql sql, Subscriber after) throws SQLException {
        Object[] values = SubscriberRow.values(after);
        Object[] withKey = Arrays.copyOf(values, values.length + 1);
        withKey[values.length] = after.chat().id();
        sql.change(UPDATE, withKey);
    }

    @Override
    public void forget(long chat) {
        database.write(sql -> forget(sql, chat));
    }

    static int forget(Sql sql, long chat) throws SQLException {
        return sql.change("delete from subscriber where chat = ?", chat);
    }

    @Override
    public void moved(long from, long to) {
        database.write(sql -> move(sql, from, to));
    }

    /** Topics have other ids there. Whoever subscribed under the new id already has settled the matter. */
    static int move(Sql sql, long from, long to) throws SQLException {
        if (find(sql, to).isPresent()) {
            return forget(sql, from);
        }
        return sql.change("update subscriber set chat = ?, topic = 0 where chat = ?", to, from);
    }

    @Override
    public Taken take(Instant now, int most, Function<Subscriber, Step> step) {
        return database.write(sql -> {
            List<Claim> claims = new ArrayList<>();
            int steps = 0;
            while (claims.size() < most && steps < MOST_STEPS) {
                List<Subscriber> due = due(sql, now, most - claims.size());
                if (due.isEmpty()) {
                    return new Taken(claims, false);
                }
                for (Subscriber subscriber : due) {
                    Step taken = step.apply(subscriber);
                    update(sql, taken.after());
                    steps++;
                    if (taken.claim() != null) {
                        claims.add(taken.claim());
                    }
                }
            }
            return new Taken(claims, true);
        });
    }

    private static List<Subscriber> due(Sql sql, Instant now, int most) throws SQLException {
        List<Subscriber> due = new ArrayList<>(sql.all(DUE_AGAIN, SubscriberRow::read, now.toEpochMilli(), most));
        if (due.size() < most) {
            due.addAll(sql.all(DUE, SubscriberRow::read, now.toEpochMilli(), most - due.size()));
        }
        return due;
    }

    @Override
    public void sent(List<Long> chats) {
        database.write(sql -> {
            for (long chat : chats) {
                sql.change("update subscriber set sending = 0 where chat = ?", chat);
            }
            return chats.size();
        });
        changed.run();
    }

    @Override
    public void settle(List<Settlement> settlements) {
        database.write(sql -> {
            for (Settlement settlement : settlements) {
                Optional<Subscriber> before = find(sql, settlement.chat());
                if (before.isPresent()) {
                    update(sql, settlement.how().apply(before.get()));
                }
            }
            return settlements.size();
        });
        changed.run();
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.read(sql -> sql.one(NEXT_DUE, row -> Instant.ofEpochMilli(row.getLong(1))));
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public int recover(Instant now) {
        int unknown = database.write(sql -> sql.change("update subscriber set sending = 0 where sending = 1"));
        String rules = ZoneRulesProvider.getVersions("UTC").lastKey();
        String known = database.read(sql -> Migrations.mark(sql, ZONE_RULES)).orElse("");
        if (known.isEmpty()) {
            database.write(sql -> Migrations.set(sql, ZONE_RULES, rules));
        } else if (!known.equals(rules)) {
            int number = recompute(Instant.EPOCH, now);
            LOG.info("the rules of time zones are {} now, were {}: {} tips were scheduled anew", rules, known, number);
            database.write(sql -> Migrations.set(sql, ZONE_RULES, rules));
        }
        int ignored = recompute(now.plus(FURTHEST), now);
        return unknown;
    }

    /** Those that are due after that; in batches, so that others may write in between. */
    private int recompute(Instant dueAfter, Instant now) {
        List<Long> chats = database.read(sql -> sql.all(
                "select chat from subscriber where sending = 0 and due > ?",
                row -> row.getLong(1),
                dueAfter.toEpochMilli()));
        for (int from = 0; from < chats.size(); from += A_BATCH) {
            settle(chats.subList(from, Math.min(chats.size(), from + A_BATCH)).stream()
                    .map(chat -> new Settlement(chat, subscriber -> subscriber.recomputed(now)))
                    .toList());
        }
        return chats.size();
    }
}
