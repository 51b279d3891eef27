package dev.careerbot.edge.telegram;

/** Something that goes out to Telegram. */
public sealed interface Outgoing permits Outgoing.Message {
    long chat();

    record Message(long chat, String text) implements Outgoing {}
}
