package dev.careerbot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** One file in the data folder: a writer, a reader, and a lock against a second copy of the bot. */
public final class Database implements AutoCloseable {
    private static final String NAME = "careerbot.db";

    private final Path file;
    private final FileChannel lock;
    private final Sql reading;
    private final Sql writing;
    private final Writer writer;

    private Database(Path file, FileChannel lock, Sql reading, Sql writing, Writer writer) {
        this.file = file;
        this.lock = lock;
        this.reading = reading;
        this.writing = writing;
        this.writer = writer;
    }

    /** Makes or opens the store of that bot; {@link StoreRefused} if it cannot be used. */
    public static Database open(Path folder, long bot) {
        return open(folder, NAME, bot);
    }

    /** @param name of its file, for what has nothing to do with a bot in Telegram */
    public static Database open(Path folder, String name, long bot) {
        try {
            return open(folder.resolve(name), Migrations.ours(), bot);
        } catch (IOException e) {
            throw new StoreRefused(
                    folder.toAbsolutePath()
                            + (Files.isRegularFile(folder) ? " is no folder" : " cannot be written (" + e + ")")
                            + ". Set DATA_DIR to a folder that this user may write.",
                    e);
        }
    }

    static Database open(Path folder, long bot, Migrations migrations) throws IOException {
        return open(folder.resolve(NAME), migrations, bot);
    }

    private static Database open(Path file, Migrations migrations, long bot) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel lock = locked(file);
        try {
            NativeLibrary.unpackBeside(file);
            Sql writing = new Sql(() -> Dialect.open(file));
            try {
                makeFit(writing, file, bot, migrations);
                return new Database(file, lock, new Sql(() -> Dialect.open(file)), writing, new Writer(writing));
            } catch (SQLException | StoreRefused | IOException e) {
                writing.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw damaged(file, e);
        } catch (StoreRefused | IOException e) {
            lock.close();
            throw e;
        }
    }

    private static void makeFit(Sql sql, Path file, long bot, Migrations migrations) throws SQLException, IOException {
        String damage = Dialect.check(sql);
        if (!damage.isEmpty()) {
            throw damaged(file, new SQLException(damage));
        }
        migrations.bring(sql, file, bot);
        // A kill may have come between a deletion and the emptying of the log.
        boolean ignored = Dialect.emptyLog(sql);
    }

    /** Copies the store of that folder as it is at this moment, whether a bot works in it or not. */
    public static void backUp(Path folder, Path to) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused(
                    "There is no " + file.toAbsolutePath().normalize() + ". Set DATA_DIR to the bot's data folder.");
        }
        if (Files.exists(to)) {
            throw new StoreRefused(to + " is there already. Name a file that is not, so that no copy is overwritten.");
        }
        try (Connection connection = Dialect.open(file)) {
            Dialect.copy(connection, to);
        } catch (SQLException e) {
            throw new StoreRefused("The copy failed (" + e.getMessage() + "). See that " + to + " can be written.", e);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        FileChannel lock = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(lock)) {
            lock.close();
            throw new StoreRefused("Another careerbot works in "
                    + file.toAbsolutePath().getParent() + ". Stop that one first, or set DATA_DIR to another folder.");
        }
        return lock;
    }

    /** The lock goes with the process, however that ends. */
    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StoreRefused damaged(Path file, SQLException because) {
        return new StoreRefused(
                file + " cannot be read (" + because.getMessage() + "). Put a copy of it back, or move it away with its"
                        + " -wal and -shm files: the bot then starts anew, without all that is in it: the subscriptions to the daily tip, the talks, the"
                        + " questions that wait.",
                because);
    }

    <T> T write(Writer.Work<T> work) {
        return writer.write(work);
    }

    <T> CompletableFuture<T> writeSoon(Writer.Work<T> work) {
        return writer.writeSoon(work);
    }

    synchronized <T> T read(Writer.Work<T> work) {
        try {
            return work.with(reading);
        } catch (SQLException e) {
            reading.abandon(e);
            throw new StoreFailed(e);
        }
    }

    /** From here on nothing that was deleted can be read from the files. */
    public void emptyLog() {
        if (!writer.outside(Dialect::emptyLog)) {
            throw new StoreFailed(new SQLException("somebody reads in the log, so that it cannot be emptied"));
        }
    }

    /** Nor from the copies of before an upgrade: for what somebody wants forgotten. */
    public void leaveNoTrace() {
        emptyLog();
        try {
            Migrations.removeCopies(file);
        } catch (IOException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
            reading.close();
            writing.connection().setAutoCommit(true);
            boolean ignored = Dialect.emptyLog(writing);
            writing.close();
            lock.close();
        } catch (SQLException | IOException e) {
            throw new StoreFailed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
