package dev.careerbot.edge.telegram.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** One line. At most one thread works in it at a time, so order is kept by itself. */
final class Lane {
    private final Deque<RawUpdate> line = new ArrayDeque<>();
    private final List<RawUpdate> passedOver = new ArrayList<>();
    private boolean taken;

    /** Whether a thread has to be found for it. */
    synchronized boolean add(RawUpdate update) {
        line.add(update);
        return take();
    }

    /** Whether it was free, had something to do, and is now the caller's. */
    synchronized boolean take() {
        if (taken || line.isEmpty()) {
            return false;
        }
        taken = true;
        return true;
    }

    synchronized void release() {
        taken = false;
    }

    synchronized boolean isIdle() {
        return !taken && line.isEmpty();
    }

    synchronized RawUpdate head() {
        return line.element();
    }

    synchronized RawUpdate next() {
        return line.remove();
    }

    synchronized boolean holdsBehindHead(Predicate<RawUpdate> which) {
        return line.stream().skip(1).anyMatch(which);
    }

    /** The head gives way to a newer one; it is done when the chat has been told. */
    synchronized void passOver() {
        passedOver.add(line.remove());
    }

    synchronized List<RawUpdate> takePassedOver() {
        List<RawUpdate> all = List.copyOf(passedOver);
        passedOver.clear();
        return all;
    }
}
