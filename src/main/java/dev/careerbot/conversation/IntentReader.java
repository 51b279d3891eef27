package dev.careerbot.conversation;

import dev.careerbot.reply.Tap;
import java.util.List;
import java.util.Optional;

/** Reads what is asked. Never empty, never throws: nonsense is an intent too. */
public interface IntentReader {
    List<Reading> read(String text, State state);

    Reading read(Tap tap, State state);

    /** Whether it is nothing that the guide could answer. */
    default boolean isSmallTalk(Intent intent) {
        return intent instanceof Intent.Unknown;
    }

    /** Where a talk would stand right after that was said; nothing where it cannot be told what it was about. */
    default Optional<State> about(Shown shown) {
        return Optional.empty();
    }

    /** Without what the guide, which may have changed since, does not know any more. */
    default State stillKnown(State remembered) {
        return remembered;
    }
}
