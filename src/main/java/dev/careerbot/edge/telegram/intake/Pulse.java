package dev.careerbot.edge.telegram.intake;

import java.time.Instant;

/** Whether updates come in: told by what polling does, not by a flag that somebody set once. */
public final class Pulse {
    private volatile Beat last = new Beat(Instant.EPOCH, "not yet polled");
    private volatile Runnable first = () -> {};

    /**
     * @param at when a poll last went well
     * @param trouble why the last one did not, or empty
     */
    public record Beat(Instant at, String trouble) {
        public boolean isReady() {
            return trouble.isEmpty();
        }
    }

    public Beat last() {
        return last;
    }

    boolean hasBeaten() {
        return last.at().isAfter(Instant.EPOCH);
    }

    /** To be set before polling begins. */
    public void whenFirstGood(Runnable what) {
        first = what;
    }

    void good(Instant now) {
        boolean isFirst = !hasBeaten();
        last = new Beat(now, "");
        if (isFirst) {
            first.run();
        }
    }

    void bad(String trouble) {
        last = new Beat(last.at(), trouble);
    }
}
