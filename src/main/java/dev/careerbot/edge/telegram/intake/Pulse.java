package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Whether updates come in: told by what polling does, not by a flag that somebody set once. */
public final class Pulse {
    private final InstantSource clock;
    private volatile Beat last = new Beat(Instant.EPOCH, "not yet polled");
    private volatile Runnable first = () -> {};
    private volatile Instant sign;

    Pulse(InstantSource clock) {
        this.clock = clock;
        this.sign = clock.instant();
    }

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

    /** For how long no poll has come back, well or not; who was told to wait is not silent meanwhile. */
    public Duration silence() {
        Duration silence = Duration.between(sign, clock.instant());
        return silence.isNegative() ? Duration.ZERO : silence;
    }

    void good(Instant now) {
        boolean isFirst = !hasBeaten();
        last = new Beat(now, "");
        sign = clock.instant();
        if (isFirst) {
            first.run();
        }
    }

    void bad(String trouble) {
        last = new Beat(last.at(), trouble);
        sign = clock.instant();
    }

    void rests(Duration time) {
        sign = clock.instant().plus(time);
    }
}
