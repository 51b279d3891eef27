package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gathers every fault, so that a coach mends a file in one go; files may be read side by side. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    synchronized void add(Sheet sheet, int line, String wrong, String instead) {
        found.add(new Fault(sheet.name(), line, wrong, instead));
    }

    /** What is wrong with a file or folder as a whole. */
    synchronized void add(String file, String wrong, String instead) {
        found.add(new Fault(file, 0, wrong, instead));
    }

    /** Whether a file has a fault of its own, so that what hangs on it need not be named too. */
    synchronized boolean in(Predicate<String> file) {
        return found.stream().anyMatch(fault -> file.test(fault.file()));
    }

    synchronized List<Fault> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
