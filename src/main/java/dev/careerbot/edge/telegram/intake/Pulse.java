package dev.careerbot.edge.telegram.intake;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether updates come in: told by what polling does, not by a flag that somebody set once. */
public final class Pulse {
    private final LongSupplier nanos;
    private volatile String trouble = "not yet polled";
    private volatile Runnable first = () -> {};
    private volatile boolean hasBeaten;
    private volatile long goodAt;
    private volatile long sign;

    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
        this.goodAt = nanos.getAsLong();
        this.sign = goodAt;
    }

    /** Why the last poll did not go well, or empty. */
    public String trouble() {
        return trouble;
    }

    /** Since a poll has gone well, or since the start. */
    public Duration sinceGood() {
        return Duration.ofNanos(nanos.getAsLong() - goodAt);
    }

    boolean hasBeaten() {
        return hasBeaten;
    }

    /** To be set before polling begins. */
    public void whenFirstGood(Runnable what) {
        first = what;
    }

    /** For how long no poll has come back, well or not; who was told to wait is not silent meanwhile. */
    public Duration silence() {
        return Duration.ofNanos(Math.max(0, nanos.getAsLong() - sign));
    }

    void good() {
        boolean isFirst = !hasBeaten;
        goodAt = nanos.getAsLong();
        sign = goodAt;
        trouble = "";
        hasBeaten = true;
        if (isFirst) {
            first.run();
        }
    }

    void bad(String why) {
        trouble = why;
        sign = nanos.getAsLong();
    }

    void rests(Duration time) {
        sign = nanos.getAsLong() + time.toNanos();
    }
}
