package dev.careerbot.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careerbot.faketelegram.http.Upload;

/** A message in a chat. The JSON is replaced by an edit, never changed. */
record Stored(ObjectNode json, boolean byBot, Upload file) {

    long id() {
        return json.path("message_id").asLong();
    }

    Stored edited(ObjectNode other) {
        return new Stored(other, byBot, file);
    }

    /** As another message or a tap quotes it. */
    ObjectNode quoted() {
        ObjectNode quoted = json.deepCopy();
        quoted.remove("reply_to_message");
        return quoted;
    }
}
