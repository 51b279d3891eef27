package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file: whose it is, what it refuses, and what stays in it. */
class DatabaseTest {
    private static final long BOT = 5_000_000_007L;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("careerbot.db");
    }

    private String refusal(long bot) {
        return assertThrows(StoreRefused.class, () -> Database.open(folder, bot).close())
                .getMessage();
    }

    private static void insert(Database database, String word) {
        database.write(sql -> sql.change("insert into word (text) values (?)", word));
    }

    private static List<String> words(Database database) {
        return database.read(sql -> sql.all("select text from word order by text", row -> row.getString(1)));
    }

    private Database withWords(String... scripts) throws IOException {
        return Database.open(folder, BOT, new Migrations(List.of(scripts)));
    }

    private static final String WORDS = "create table word (text varchar(20) primary key);";

    @Test
    void aFileIsNoFolder() throws IOException {
        folder = Files.createFile(folder.resolve("file"));
        assertEquals(folder + " is no folder. Set DATA_DIR to a folder that this user may write.", refusal(BOT));
    }

    @Test
    void makesItsFolderAndKeepsWhatWasWritten() throws IOException {
        folder = folder.resolve("a/b");
        try (Database database = withWords(WORDS)) {
            insert(database, "kept");
        }
        try (Database database = withWords(WORDS)) {
            assertEquals(List.of("kept"), words(database));
        }
    }

    @Test
    void whoseWriteFailsHarmsNoOther() throws IOException {
        try (Database database = withWords(WORDS)) {
            insert(database, "word-7");
            List<CompletableFuture<Boolean>> writes = IntStream.range(0, 60)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                        try {
                            insert(database, "word-" + i);
                            return true;
                        } catch (StoreFailed e) {
                            return false;
                        }
                    }))
                    .toList();
            assertEquals(
                    List.of(7),
                    IntStream.range(0, 60)
                            .filter(i -> !writes.get(i).join())
                            .boxed()
                            .toList());
            assertEquals(60, words(database).size());
        }
    }

    @Test
    void writesAgainAsSoonAsTheDiskIsNoLongerFull() throws IOException {
        try (Database database = withWords(WORDS)) {
            insert(database, "before");
            for (int times = 0; times < 2; times++) {
                assertThrows(StoreFailed.class, () -> database.write(DatabaseTest::fillDisk));
                insert(database, "after " + times);
            }
            assertEquals(List.of("after 0", "after 1", "before"), words(database));
        }
    }

    @Test
    void whatFailsOnAFullDiskDoesNotTakeTheOthersWithIt() throws IOException {
        try (Database database = withWords(WORDS)) {
            insert(database, "before");
            CompletableFuture<Integer> soon = insertSoon(database, "soon");
            assertThrows(StoreFailed.class, () -> database.write(DatabaseTest::fillDisk));
            assertEquals(1, soon.join());
            assertEquals(List.of("before", "soon"), words(database));
        }
    }

    /** The limit is gone with the connection, as if somebody had made room. */
    private static int fillDisk(Sql sql) throws SQLException {
        int pages = sql.one("pragma page_count", row -> row.getInt(1)).orElseThrow();
        assertEquals(List.of(pages), sql.all("pragma max_page_count = " + pages, row -> row.getInt(1)));
        // As often as it fits in what is there, and once more.
        for (int i = 0; i < 1_000; i++) {
            sql.change("insert into word (text) values (?)", "filling " + i);
        }
        return 0;
    }

    private static CompletableFuture<Integer> insertSoon(Database database, String word) {
        return database.writeSoon(sql -> sql.change("insert into word (text) values (?)", word));
    }

    @Test
    void whatMayWaitComesAlongWithTheNextWrite() throws IOException {
        try (Database database = withWords(WORDS)) {
            CompletableFuture<Integer> soon = insertSoon(database, "soon");
            insert(database, "now");
            assertTrue(soon.isDone());
            assertEquals(List.of("now", "soon"), words(database));
        }
    }

    @Test
    void whatMayWaitDoesNotWaitForLong() throws Exception {
        try (Database database = withWords(WORDS)) {
            assertEquals(1, insertSoon(database, "soon").get(10, TimeUnit.SECONDS));
            assertEquals(List.of("soon"), words(database));
        }
    }

    @Test
    void whatWaitsIsWrittenOnTheWayOut() throws IOException {
        Database closed = withWords(WORDS);
        CompletableFuture<Integer> soon = insertSoon(closed, "soon");
        closed.close();
        assertEquals(1, soon.join());
        assertTrue(insertSoon(closed, "late").isCompletedExceptionally());
        try (Database database = withWords(WORDS)) {
            assertEquals(List.of("soon"), words(database));
        }
    }

    @Test
    void refusesTheTokenOfAnotherBot() {
        Database.open(folder, BOT).close();
        String refusal = refusal(8_000_000_001L);
        assertTrue(refusal.contains("belongs to bot " + BOT), refusal);
        assertTrue(refusal.contains("DATA_DIR"), refusal);
        Database.open(folder, BOT).close();
    }

    @Test
    void refusesAFileOfANewerCareerbot() throws IOException {
        withWords(
                        WORDS,
                        "create table b (id integer)",
                        "create table c (id integer)",
                        "create table d (id integer)",
                        "create table e (id integer)")
                .close();
        String refusal = refusal(BOT);
        assertTrue(refusal.contains("newer careerbot (form 5, this one knows 4)"), refusal);
    }

    @Test
    void copiesTheFileBeforeItIsBroughtToANewForm() throws IOException, SQLException {
        try (Database database = withWords(WORDS)) {
            insert(database, "old");
        }
        try (Database database = withWords(WORDS, "alter table word add column heard bigint;")) {
            assertEquals(List.of("old"), words(database));
        }
        Files.move(folder.resolve("careerbot.db.before-2"), file(), StandardCopyOption.REPLACE_EXISTING);
        try (Database database = withWords(WORDS)) {
            assertEquals(List.of("old"), words(database));
        }
    }

    @Test
    void aFormThatFailsHalfwayIsNotTaken() throws IOException {
        withWords(WORDS).close();
        assertThrows(
                StoreRefused.class, () -> withWords(WORDS, "create table half (id integer); create tabel broken;"));
        withWords(WORDS, "create table half (id integer)").close();
    }

    @Test
    void refusesWhatIsNoStore() throws IOException {
        Files.writeString(file(), "not a database, and long enough to be taken for one ".repeat(40));
        String refusal = refusal(BOT);
        assertTrue(refusal.contains("move it away"), refusal);
        assertTrue(refusal.contains("subscriptions"), refusal);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        try (Database database = withWords(WORDS)) {
            IntStream.range(0, 2_000).forEach(i -> insert(database, "word-" + i));
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4_096; i < bytes.length; i += 97) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file(), bytes);
        String refusal =
                assertThrows(StoreRefused.class, () -> withWords(WORDS)).getMessage();
        assertTrue(refusal.contains("cannot be read"), refusal);
    }

    @Test
    void refusesASecondCopyOfTheBot() {
        try (Database ignored = Database.open(folder, BOT)) {
            assertTrue(refusal(BOT).startsWith("Another careerbot works in "));
        }
        Database.open(folder, BOT).close();
    }

    @Test
    void leavesNothingOfADeletedTextInTheFiles() throws IOException {
        try (Database database = withWords(WORDS)) {
            insert(database, "secret question");
            assertTrue(anyFileHolds("secret question"), "the scan finds what is there");
            database.write(sql -> sql.change("delete from word"));
            database.emptyLog();
            assertFalse(anyFileHolds("secret question"));
        }
    }

    private boolean anyFileHolds(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(path -> {
                try {
                    return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
