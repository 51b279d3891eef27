package dev.careerbot.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings a store to the newest form, a numbered script at a time, and knows whose it is. */
final class Migrations {
    private static final String MARKS =
            "create table if not exists mark (name varchar(40) primary key, value varchar(40) not null)";

    private static final String BEFORE = ".before-";

    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** {@code /store/1.sql}, {@code /store/2.sql} and so on. */
    static Migrations ours() throws IOException {
        List<String> scripts = new ArrayList<>();
        while (true) {
            String name = "/store/" + (scripts.size() + 1) + ".sql";
            try (InputStream script = Migrations.class.getResourceAsStream(name)) {
                if (script == null) {
                    return new Migrations(scripts);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    void bring(Sql sql, Path file, long bot) throws SQLException, IOException {
        int found = version(sql, file);
        checkOwner(sql, file, bot);
        if (found == scripts.size()) {
            return;
        }
        if (found > 0) {
            Path copy = file.resolveSibling(file.getFileName() + BEFORE + scripts.size());
            Files.deleteIfExists(copy); // of a try that failed
            Dialect.copy(sql.connection(), copy);
        }
        for (int number = found + 1; number <= scripts.size(); number++) {
            apply(sql, number, bot);
        }
    }

    /** They hold what was deleted since. */
    static void removeCopies(Path file) throws IOException {
        List<Path> copies;
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            copies = all.filter(one -> one.getFileName().toString().startsWith(file.getFileName() + BEFORE))
                    .toList();
        }
        for (Path copy : copies) {
            Files.delete(copy);
        }
    }

    private int version(Sql sql, Path file) throws SQLException {
        try (Statement statement = sql.connection().createStatement()) {
            statement.execute(MARKS);
        }
        int found = mark(sql, "schema").map(Integer::parseInt).orElse(0);
        if (found > scripts.size()) {
            throw new StoreRefused(file + " was written by a newer careerbot (form " + found + ", this one knows "
                    + scripts.size() + "). Start the newer careerbot, or set DATA_DIR to another folder.");
        }
        return found;
    }

    private static void checkOwner(Sql sql, Path file, long bot) throws SQLException {
        String owner = mark(sql, "bot").orElse("" + bot);
        if (!owner.equals("" + bot)) {
            throw new StoreRefused(file + " belongs to bot " + owner + ", and TELEGRAM_BOT_TOKEN is of bot " + bot
                    + ". Set the token of bot " + owner + ", or DATA_DIR to another folder.");
        }
    }

    private void apply(Sql sql, int number, long bot) throws SQLException {
        Connection connection = sql.connection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String command : withoutComments(scripts.get(number - 1)).split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            set(sql, "schema", "" + number);
            set(sql, "bot", "" + bot);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String withoutComments(String script) {
        return script.replaceAll("(?m)^--.*$", "");
    }

    static Optional<String> mark(Sql sql, String name) throws SQLException {
        return sql.one("select value from mark where name = ?", row -> row.getString(1), name);
    }

    static int set(Sql sql, String name, String value) throws SQLException {
        return sql.change(
                "insert into mark (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                name,
                value);
    }
}
