package dev.careerbot.faketelegram;

import java.util.OptionalLong;

/** Which calls a fault befalls: those of a method, perhaps of a chat, perhaps each so-many-th, so many times. */
public final class FaultRule {
    private final String method;
    private final Fault fault;
    private volatile OptionalLong chat = OptionalLong.empty();
    private long left = Long.MAX_VALUE;
    private int every = 1;
    private long seen;
    private long hits;

    FaultRule(String method, Fault fault) {
        this.method = method;
        this.fault = fault;
    }

    /** Without this, until it is lifted. */
    public synchronized FaultRule times(long count) {
        left = count;
        return this;
    }

    public FaultRule inChat(long id) {
        chat = OptionalLong.of(id);
        return this;
    }

    /** Only each {@code n}-th matching call. */
    public synchronized FaultRule everyNth(int n) {
        every = n;
        return this;
    }

    public synchronized void lift() {
        left = 0;
    }

    /** How many calls it befell. */
    public synchronized long hits() {
        return hits;
    }

    Fault fault() {
        return fault;
    }

    boolean needsTheBody() {
        return chat.isPresent() || !fault.isUnread();
    }

    synchronized boolean befalls(String called, long inChat) {
        boolean meant = left > 0
                && (method.equals("*") || method.equalsIgnoreCase(called))
                && (chat.isEmpty() || chat.getAsLong() == inChat);
        if (!meant || ++seen % every != 0) {
            return false;
        }
        left--;
        hits++;
        return true;
    }
}
