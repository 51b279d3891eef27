package dev.careerbot.conversation;

import dev.careerbot.reply.Tap;
import java.util.List;

/** Reads what is asked. Never empty, never throws: nonsense is an intent too. */
public interface IntentReader {
    List<Reading> read(String text, State state);

    Reading read(Tap tap, State state);

    /** Whether it is nothing that the guide could answer. */
    default boolean isSmallTalk(Intent intent) {
        return intent instanceof Intent.Unknown;
    }

    /** Without what the guide, which may have changed since, does not know any more. */
    default State stillKnown(State remembered) {
        return remembered;
    }
}
