package dev.careerbot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Where it matters that the store is SQLite. */
final class Dialect {
    private static final int PATIENCE_MILLIS = 10_000;

    private Dialect() {}

    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // What is committed survives a power cut.
        config.setSynchronous(SynchronousMode.FULL);
        // A transaction that reads first and writes then fails at once when deferred.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        // An answered question must not lie about in free pages.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // Else the driver asks for the last row's number after every change.
        config.setGetGeneratedKeys(false);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    /** Nothing if the file is sound, else what is wrong. */
    static String check(Sql sql) throws SQLException {
        String found = sql.one("pragma quick_check(1)", row -> row.getString(1)).orElse("no answer");
        return found.equals("ok") ? "" : found;
    }

    static void copy(Connection connection, Path to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum into '" + to.toString().replace("'", "''") + "'");
        }
    }

    /** Empties the log, where deleted rows could still be read; false if somebody reads in it. */
    static boolean emptyLog(Sql sql) throws SQLException {
        return sql.one("pragma wal_checkpoint(truncate)", row -> row.getInt(1)).orElse(1) == 0;
    }
}
