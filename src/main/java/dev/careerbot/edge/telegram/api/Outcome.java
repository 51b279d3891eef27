package dev.careerbot.edge.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a call, which decides whether it may be made again. */
public sealed interface Outcome extends Serializable {

    /** Telegram said {@code ok}. What else it said may be missing or odd. */
    record Sent(JsonNode result) implements Outcome {
        public static final Sent WITHOUT_RESULT = new Sent(MissingNode.getInstance());

        /** 0 when it was not told, or is longer than what the library can send. */
        public int messageId() {
            JsonNode id = result.path("message_id");
            return id.canConvertToInt() ? id.asInt() : 0;
        }
    }

    /**
     * @param retryAfter zero when Telegram named no time
     * @param migrateTo 0 when the chat has not moved
     * @param foreign whether something on the way said so, in which case Telegram may have taken the call nevertheless
     */
    record Refused(int code, String description, Duration retryAfter, long migrateTo, boolean foreign)
            implements Outcome {
        public Refused(int code, String description) {
            this(code, description, Duration.ZERO, 0, false);
        }

        public boolean says(String words) {
            return description.contains(words);
        }

        public boolean isTooMany() {
            return code == 429;
        }

        /** Blocked, kicked or gone: nothing can be said there. */
        public boolean closesChat() {
            return !foreign && (code == 403 || says("chat not found"));
        }

        /** It is not known, or not any more. */
        public boolean isTokensTrouble() {
            return code == 401 || code == 404;
        }

        public boolean isServersTrouble() {
            return code >= 500;
        }
    }

    /** It was written, and no answer came: it may have taken effect. */
    record Unknown(@Nullable String trouble) implements Outcome {}

    /** It was never written. */
    record NotSent(@Nullable String trouble) implements Outcome {}
}
