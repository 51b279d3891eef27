package dev.careerbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.careerbot.reply.PlantedViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.careerbot");

    @Test
    void everyRoomKnowsOnlyWhomItMay() {
        assertTrue(HOUSE.size() > 100, "the house was not found");
        HouseRules.all().forEach(rule -> rule.check(HOUSE));
    }

    @Test
    void aPlantedViolationIsCaught() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedViolation.class);
        assertTrue(HouseRules.of("reply").evaluate(planted).hasViolation());
        assertFalse(HouseRules.of("answer").evaluate(planted).hasViolation());
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        Path rooms = Path.of("src/main/java/dev/careerbot");
        try (Stream<Path> folders = Files.walk(rooms)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(rooms) && holdsClasses(folder))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
