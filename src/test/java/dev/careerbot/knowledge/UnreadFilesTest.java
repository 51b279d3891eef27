package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careerbot.KnowledgeCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with a slip in its name would be knowledge that nobody ever sees. */
class UnreadFilesTest {
    @TempDir
    Path temp;

    @Test
    void eachIsNamedWithWhatWasMeant() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.smallIn(temp);
        Map<String, String> meant = Map.of(
                "phrasings/sections/tools.TXT", "name it phrasings/sections/tools.txt",
                "phrasings/sections/salary.text", "name it phrasings/sections/salary.txt",
                "tip.txt", "name it tips.txt",
                "notes/pension.txt", "name it notes/pension.md",
                "roles/ml-engineer/pay.json", "name it roles/ml-engineer/salary.json",
                "stray.md", "read are sources.json, doubts.json, tips.txt and the folders roles, ",
                "roles/loose.md", "read are roles/<role>/role.md, ",
                "phrasings/asks/dance.txt", "use one of covered-places.txt, ",
                "words/other-job.txt", "name it words/other-jobs.txt",
                "places/planets.txt", "read are places/countries.txt, places/cities.txt, ");
        for (String name : meant.keySet()) {
            copy.create(name, "x");
        }
        List<String> found = FaultScene.faultsIn(temp);
        meant.forEach((name, instead) -> assertTrue(
                found.stream().anyMatch(fault -> fault.startsWith(name + ": nothing reads this file, " + instead)),
                name + " in " + found));
        assertEquals(meant.size(), found.size(), found::toString);
    }

    @Test
    void aFolderThatNobodyLooksIntoIsNamedOnce() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.smallIn(temp);
        copy.create("role/data-analyst/role.md", "x");
        copy.create("role/data-analyst/tools.md", "x");
        assertEquals(List.of("role/: nothing reads the 2 files in it, name it roles/"), FaultScene.faultsIn(temp));
    }

    @Test
    void whatIsHiddenAndWhatEditorsAndSystemsLeaveIsPassedOver() throws IOException {
        KnowledgeCopy copy = KnowledgeCopy.smallIn(temp);
        for (String name : List.of(
                ".git/config",
                ".DS_Store",
                "notes/.bonus.md.swp",
                "notes/bonus.md~",
                "tips.txt.swp",
                "tips.txt.bak",
                "tips.txt.orig",
                "~$tips.txt",
                "roles/Thumbs.db",
                "desktop.ini",
                "README.md",
                "roles/ml-engineer/README.txt")) {
            copy.create(name, "x");
        }
        assertEquals(List.of(), FaultScene.faultsIn(temp));
    }

    @Test
    void anotherFolderIsNotTakenForOne() throws IOException {
        String wrong = temp + ": this is no knowledge folder: it has no roles/ and no sources.json, ";
        assertEquals(
                List.of(wrong + "name one that has, or copy the folder knowledge/ and change the copy"),
                FaultScene.faultsIn(temp));
        KnowledgeCopy.smallIn(Files.createDirectory(temp.resolve("mine")));
        assertEquals(List.of(wrong + "do you mean " + temp + "/mine?"), FaultScene.faultsIn(temp));
    }
}
