package dev.careerbot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careerbot.privacy.Kept;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told is kept is what the store has a place for, and nothing else. */
class KeptTest {
    @TempDir
    private Path folder;

    @Test
    void everyColumnIsAccountedForOnce() {
        List<String> told = Kept.ALL.stream()
                .flatMap(kept -> kept.columns().stream())
                .sorted()
                .toList();
        try (Database database = Database.open(folder, 5_000_000_007L)) {
            TreeSet<String> there = database.read(sql ->
                    sql.all("select name from sqlite_master where type = 'table'", row -> row.getString(1)).stream()
                            .flatMap(table -> columns(database, table))
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(List.copyOf(there), told);
        }
    }

    private static Stream<String> columns(Database database, String table) {
        return database
                .read(sql ->
                        sql.all("select name from pragma_table_info(?)", row -> table + "." + row.getString(1), table))
                .stream();
    }
}
