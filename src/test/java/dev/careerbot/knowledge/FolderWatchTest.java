package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path temp;

    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("one"));
        write("tips.txt", "old");
        watch = new FolderWatch(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Optional<Folder> afterRest() {
        for (int i = 1; i < FolderWatch.LOOKS_AT_REST; i++) {
            assertFalse(watch.look().isPresent(), "too early");
        }
        return watch.look();
    }

    private static String text(Folder folder, String name) {
        return folder.sheet(name, new Faults()).orElseThrow().text();
    }

    @Test
    void whereNothingChangesNothingIsHandedOn() {
        for (int i = 0; i < 10; i++) {
            assertFalse(watch.look().isPresent());
        }
    }

    @Test
    void aChangeIsHandedOnOnceWhenItHasComeToRest() throws IOException {
        write("tips.txt", "newer");
        assertFalse(watch.look().isPresent());
        assertEquals("newer", text(afterRest().orElseThrow(), "tips.txt"));
        assertFalse(afterRest().isPresent());
    }

    @Test
    void aCopyUnderWayIsWaitedForHoweverLongItTakes() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("file" + i + ".txt", "x");
            assertFalse(watch.look().isPresent(), "a mixture");
            assertFalse(watch.look().isPresent(), "a mixture");
        }
        write("tips.txt", "the last");
        assertFalse(watch.look().isPresent());
        Folder whole = afterRest().orElseThrow();
        assertEquals(20, whole.unread().size());
        assertEquals("the last", text(whole, "tips.txt"));
    }

    @Test
    void aFileThatGoesIsAChangeAndAFolderThatGoesIsWaitedFor() throws IOException {
        write("more.txt", "x");
        assertFalse(watch.look().isPresent());
        assertTrue(afterRest().isPresent());
        Files.delete(folder.resolve("more.txt"));
        assertFalse(watch.look().isPresent());
        assertEquals(List.of("tips.txt"), List.copyOf(afterRest().orElseThrow().names()));
        Files.move(folder, temp.resolve("aside"));
        for (int i = 0; i < 10; i++) {
            assertFalse(watch.look().isPresent());
        }
        Files.move(temp.resolve("aside"), folder);
        write("tips.txt", "back");
        assertFalse(watch.look().isPresent());
        assertEquals("back", text(afterRest().orElseThrow(), "tips.txt"));
    }

    @Test
    void aChangeBackAgainIsNone() throws IOException {
        Path link = temp.resolve("current");
        Path other = Files.createDirectory(temp.resolve("two"));
        Files.writeString(other.resolve("tips.txt"), "of two");
        Files.createSymbolicLink(link, folder);
        watch = new FolderWatch(link);
        relink(link, other);
        assertFalse(watch.look().isPresent());
        relink(link, folder);
        for (int i = 0; i < 10; i++) {
            assertFalse(watch.look().isPresent());
        }
        relink(link, other);
        assertFalse(watch.look().isPresent());
        assertEquals("of two", text(afterRest().orElseThrow(), "tips.txt"));
    }

    private static void relink(Path link, Path to) throws IOException {
        Files.delete(link);
        Files.createSymbolicLink(link, to);
    }

    @Test
    void whatIsNoKnowledgeIsNoChange() throws IOException {
        write("tips.txt~", "an editor's own");
        write(".tips.txt.swp", "too");
        for (int i = 0; i < 10; i++) {
            assertFalse(watch.look().isPresent());
        }
    }
}
