package dev.careerbot.edge.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

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
        private static final int BAD_GATEWAY = 502;
        private static final int UNAVAILABLE = 503;
        private static final List<String> KNOWN = List.of(
                "can't parse entities",
                "message is too long",
                "message text is empty",
                "BUTTON_DATA_INVALID",
                "message can't be edited",
                "chat not found",
                "bot was blocked by the user",
                "bot was kicked",
                "user is deactivated",
                "not enough rights",
                "CHAT_WRITE_FORBIDDEN",
                "TOPIC_CLOSED",
                "message thread not found",
                "Not Found",
                "Unauthorized",
                "Internal Server Error");

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

        /** What happens in groups every day. */
        public boolean isUsualInGroups() {
            return says("TOPIC_CLOSED") || says("thread not found") || says("not enough rights");
        }

        /** Telegram does not take this message, and might take another. */
        public boolean isForTheMessage() {
            return code == 400 && !foreign && !closesChat() && !isUsualInGroups();
        }

        /** It is not known, or not any more; the latter also when the server lacks a method. */
        public boolean isTokensTrouble() {
            return !foreign && (code == 401 || code == 404);
        }

        /** The trouble is not with this call: Telegram has its own, or a proxy does not let calls through. */
        public boolean mayPass() {
            return code >= 500 || foreign;
        }

        /**
         * A gateway has lost what Telegram said. Not so with the two pages that stand for an outage, in which it found nobody
         * to hand the call to, or somebody who hung up: to give up for them would lose all that is said meanwhile.
         */
        public boolean leavesFateOpen() {
            return code >= 500 && foreign && code != BAD_GATEWAY && code != UNAVAILABLE;
        }

        /** As it may be written down: Telegram's own words can quote what a person wrote, and name them. */
        public String kind() {
            return code
                    + KNOWN.stream()
                            .filter(this::says)
                            .findFirst()
                            .map(known -> " " + known)
                            .orElse("");
        }
    }

    /** It was written, and no answer came: it may have taken effect. */
    record Unknown(String trouble) implements Outcome {}

    /** It was never written. */
    record NotSent(String trouble) implements Outcome {}
}
