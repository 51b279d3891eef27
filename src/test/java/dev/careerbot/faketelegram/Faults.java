package dev.careerbot.faketelegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** The trouble that is on order. Of several rules for a call, the oldest wins. */
final class Faults {
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();
    private volatile long latencyNanos;
    private volatile boolean tokenRevoked;

    FaultRule add(FaultRule rule) {
        rules.add(rule);
        return rule;
    }

    void clear() {
        rules.forEach(FaultRule::lift);
        rules.clear();
        latencyNanos = 0;
        tokenRevoked = false;
    }

    Optional<Fault> befalling(String method, long chat) {
        return rules.stream()
                .filter(FaultRule::needsTheBody)
                .filter(rule -> rule.befalls(method, chat))
                .map(FaultRule::fault)
                .findFirst();
    }

    boolean hangsUpOn(String method) {
        return rules.stream().anyMatch(rule -> !rule.needsTheBody() && rule.befalls(method, 0));
    }

    void latency(Duration added) {
        latencyNanos = added.toNanos();
    }

    /** Half on the way in and half on the way out. */
    void travel() {
        if (latencyNanos > 0) {
            LockSupport.parkNanos(latencyNanos / 2);
        }
    }

    void revokeToken() {
        tokenRevoked = true;
    }

    boolean isTokenRevoked() {
        return tokenRevoked;
    }
}
