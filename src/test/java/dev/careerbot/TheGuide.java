package dev.careerbot;

import dev.careerbot.conversation.Conversation;
import dev.careerbot.conversation.Heard;
import dev.careerbot.conversation.StateStore;
import dev.careerbot.guide.Guide;
import dev.careerbot.knowledge.Folder;
import dev.careerbot.knowledge.Library;
import dev.careerbot.knowledge.Prepared;
import dev.careerbot.memory.CachedStates;
import dev.careerbot.reply.Reply;
import dev.careerbot.tips.MemorySubscribers;
import dev.careerbot.tips.Subscribers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** The guide of this repository and a talk about it, as they are carried: made once for all tests, both read-only. */
public final class TheGuide {
    public static final Path FOLDER = Path.of("knowledge");
    public static final Instant A_THURSDAY = Instant.parse("2026-11-26T12:05:00Z");
    private static final Guide GUIDE = Prepared.carried().orElseThrow();
    private static final Conversation CONVERSATION = House.conversation(GUIDE);
    private static final AtomicInteger TALKS = new AtomicInteger();

    private TheGuide() {}

    public static Guide guide() {
        return GUIDE;
    }

    /** The same with every word of its files, which takes long to learn. */
    public static Guide asWritten() {
        return Written.GUIDE;
    }

    public static Conversation conversation() {
        return CONVERSATION;
    }

    /** One that has heard nothing yet, on a day that never ends. */
    public static Conversation freshConversation() {
        return freshConversation(new CachedStates());
    }

    public static Conversation freshConversation(StateStore states) {
        return freshConversation(states, new MemorySubscribers());
    }

    public static Conversation freshConversation(StateStore states, Subscribers subscribers) {
        return House.conversation(GUIDE, Clock.fixed(A_THURSDAY, ZoneOffset.UTC), states, subscribers);
    }

    public static Guide read(Path folder) {
        try {
            Library.Outcome outcome = Library.read(Folder.on(folder));
            if (outcome instanceof Library.Outcome.Good good) {
                return good.guide();
            }
            throw new AssertionError(((Library.Outcome.Faulty) outcome).faults());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Written {
        static final Guide GUIDE = read(FOLDER);
    }

    /** Asks in a talk of its own. */
    public static Reply ask(String words) {
        return CONVERSATION.hear(Heard.words("talk " + TALKS.incrementAndGet(), words));
    }
}
