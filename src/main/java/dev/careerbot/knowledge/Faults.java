package dev.careerbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers every fault, so that a coach mends a file in one go; files may be read side by side. */
final class Faults {
    private final List<Fault> causes = new ArrayList<>();
    private final List<Fault> found = new ArrayList<>();

    void add(Sheet sheet, int line, String wrong, String instead) {
        add(sheet.name(), line, wrong, instead);
    }

    synchronized void add(String file, int line, String wrong, String instead) {
        found.add(new Fault(file, line, wrong, instead));
    }

    /** What others may follow from, as when a file cannot be read: it is named before them. */
    synchronized void cause(String file, int line, String wrong, String instead) {
        causes.add(new Fault(file, line, wrong, instead));
    }

    /** The files that have a fault of their own, so that what hangs on one need not be named too. */
    synchronized Set<String> files() {
        return Stream.of(causes, found).flatMap(List::stream).map(Fault::file).collect(Collectors.toUnmodifiableSet());
    }

    synchronized boolean isCausedBy(String file) {
        return causes.stream().anyMatch(fault -> fault.file().equals(file));
    }

    synchronized List<Fault> causesFirst() {
        return Stream.of(causes, found)
                .flatMap(faults -> faults.stream().sorted())
                .distinct()
                .toList();
    }
}
