package dev.careerbot.faketelegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What the bot did, in order. Sends and violations are all kept, calls up to a number. */
final class Journal {
    // A long load test would otherwise fill the memory with bodies that nobody asks for.
    private static final int CALLS_KEPT = 50_000;
    private static final long LONGEST_NAP_MILLIS = 20;

    private final Deque<Call> calls = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Send> sends = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private long callNumber;

    synchronized Call arrived(String method, Params params, long arrivedNanos) {
        Call call = new Call(++callNumber, method, params, arrivedNanos);
        calls.add(call);
        if (calls.size() > CALLS_KEPT) {
            calls.remove();
        }
        counts.merge(method, 1L, Long::sum);
        notifyAll();
        return call;
    }

    synchronized void sent(String method, long chat, long message, long repliesTo, String text) {
        long number = sends.size() + 1L;
        sends.add(new Send(
                number, System.currentTimeMillis(), System.nanoTime(), method, chat, message, repliesTo, text));
        notifyAll();
    }

    synchronized void violated(Call call, String what) {
        violations.add(new Violation(Instant.now(), call.method(), call.chat(), what));
    }

    /** Something worth looking at has changed. */
    synchronized void changed() {
        notifyAll();
    }

    synchronized List<Call> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    synchronized List<Send> sends(long afterNumber) {
        return List.copyOf(sends.subList((int) Math.min(Math.max(0, afterNumber), sends.size()), sends.size()));
    }

    synchronized long sendCount() {
        return sends.size();
    }

    synchronized List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Waits until it is so; false when it never was. The question is asked without a lock, so it may ask chats. */
    boolean await(Duration patience, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            nap();
        }
        return true;
    }

    @SuppressWarnings("WaitNotInLoop") // The loop is in await, which must not ask under this lock.
    private synchronized void nap() {
        try {
            wait(LONGEST_NAP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the bot", e);
        }
    }
}
