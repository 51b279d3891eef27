package dev.careerbot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection whose statements are prepared once. For one thread at a time. */
final class Sql implements AutoCloseable {
    private final Opening opening;
    private @Nullable Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Makes a connection, now and again after a failure. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Looks at one row. */
    @FunctionalInterface
    interface RowSeen {
        void at(ResultSet row) throws SQLException;
    }

    Sql(Opening opening) throws SQLException {
        this.opening = opening;
        this.connection = opening.open();
    }

    Connection connection() throws SQLException {
        Connection now = connection;
        if (now == null) {
            now = opening.open();
            connection = now;
        }
        return now;
    }

    /**
     * Closed, and the next use opens another. After a failure nothing else is sure: the driver closes the statement that
     * failed, and does not notice that SQLite has ended the transaction by itself.
     */
    void abandon(Throwable because) {
        try {
            close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        Connection old = connection;
        connection = null;
        prepared.clear();
        if (old != null) {
            old.close();
        }
    }

    int change(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Shows row after row, however many there are, and says how many. */
    int each(String sql, RowSeen seen) throws SQLException {
        int count = 0;
        try (ResultSet rows = bound(sql).executeQuery()) {
            while (rows.next()) {
                seen.at(rows);
                count++;
            }
        }
        return count;
    }

    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        // A result left open would keep the log from being emptied.
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return all(sql, row, values).stream().findFirst();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
