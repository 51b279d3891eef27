package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault, so that a coach mends a file in one go. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Sheet sheet, int line, String wrong, String instead) {
        found.add(new Fault(sheet.name(), line, wrong, instead));
    }

    List<Fault> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
