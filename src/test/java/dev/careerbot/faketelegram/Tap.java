package dev.careerbot.faketelegram;

import java.time.Duration;

/** A press of an inline button, and what the bot answered to it. */
public final class Tap {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String id;
    private final long chat;
    private final long message;
    private final String data;
    private final Journal journal;
    private final long tappedNanos = System.nanoTime();
    private volatile Notice notice;

    private record Notice(String text, boolean alert, long nanos) {}

    Tap(String id, long chat, long message, String data, Journal journal) {
        this.id = id;
        this.chat = chat;
        this.message = message;
        this.data = data;
        this.journal = journal;
    }

    public String id() {
        return id;
    }

    public long chat() {
        return chat;
    }

    public long message() {
        return message;
    }

    public String data() {
        return data;
    }

    public boolean isAnswered() {
        return notice != null;
    }

    /** How long the bot took to answer, once it has; no answer within seconds fails the test. */
    public Duration awaitAnswered() {
        if (!journal.await(PATIENCE, this::isAnswered)) {
            throw new AssertionError("the tap on " + data + " was not answered");
        }
        return Duration.ofNanos(notice.nanos() - tappedNanos);
    }

    /** What the person is shown on top of the chat; mostly nothing. */
    public String notice() {
        return notice == null ? "" : notice.text();
    }

    public boolean isAlert() {
        return notice != null && notice.alert();
    }

    /** Less than 0 while it is not answered. */
    public long answeredAfterMillis() {
        Notice given = notice;
        return given == null ? -1 : (given.nanos() - tappedNanos) / 1_000_000;
    }

    long tappedNanos() {
        return tappedNanos;
    }

    /** False when it was answered before. */
    synchronized boolean answer(String text, boolean alert) {
        if (notice != null) {
            return false;
        }
        notice = new Notice(text, alert, System.nanoTime());
        return true;
    }
}
