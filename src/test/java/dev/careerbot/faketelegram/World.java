package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** All that one server knows: the bot, the chats, the queue, the books and the trouble on order. */
record World(
        Options options,
        Person bot,
        Chats chats,
        Updates updates,
        AllowedUpdates allowed,
        Callbacks callbacks,
        Profile profile,
        Journal journal,
        Flood flood,
        Waits waits,
        Faults faults) {

    /** An update that the bot did not ask for. */
    static final long NOT_ASKED_FOR = -1;

    static World of(Options options) {
        Journal journal = new Journal();
        return new World(
                options,
                new Person(options.botId(), true, "Careerbot under test", options.username(), ""),
                new Chats(),
                new Updates(),
                new AllowedUpdates(),
                new Callbacks(options.callbackLifetime(), journal),
                new Profile(),
                journal,
                new Flood(),
                new Waits(),
                new Faults());
    }

    /** Tells the bot, and returns the update's id or {@link #NOT_ASKED_FOR}. */
    long tell(String kind, ObjectNode payload) {
        return allowed.allow(kind) ? updates.push(kind, payload) : NOT_ASKED_FOR;
    }
}
